import { script, scriptHash } from './assets/script.ts';
import { style, styleHash } from './assets/style.ts';
import { beginning, logo } from './beginning.ts';
import { text } from './view/html.ts';

/**
 * What a page of reports may do: run its own script and apply its own style, each allowed by its hash, and nothing
 * else.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const themes = ['auto', 'light', 'dark']
  .map(
    (name) =>
      `<label><input type="radio" name="theme" value="${name}" class="theme-${name}"${name === 'auto' ? ' checked' : ''}><span>${name}</span></label>`,
  )
  .join('');

/** Returns a page of HTML that needs nothing else: no other file, no network. */
export function page(title: string, body: string): string {
  return `${beginning(contentSecurityPolicy)}
<meta name="robots" content="noindex">
<meta name="generator" content="espalier">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
<header class="top"><p class="brand">${logo('logo')}<span>espalier</span> <span class="quiet">report</span></p><fieldset class="themes"><legend class="unseen">Colours</legend>${themes}</fieldset></header>
<main>
${body}
</main>
<script>${script}</script>
</body>
</html>
`;
}
