import { script, scriptHash } from './assets/script.ts';
import { style, styleHash } from './assets/style.ts';
import { text } from './view/html.ts';

/**
 * What a page of reports may do: run its own script and show its own style, each known by its hash, and nothing else.
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

const logo =
  '<svg class="logo" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"><path d="M12 22V3M12 18C6 18 4 16 4 12M12 18c6 0 8-2 8-6M12 12c-4 0-5-2-5-5M12 12c4 0 5-2 5-5"/></svg>';

const themes = ['auto', 'light', 'dark']
  .map(
    (name) =>
      `<label><input type="radio" name="theme" value="${name}" class="theme-${name}"${name === 'auto' ? ' checked' : ''}><span>${name}</span></label>`,
  )
  .join('');

/** Returns a page of HTML that needs nothing else: no other file, no network. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="espalier">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
<header class="top"><p class="brand">${logo}<span>espalier</span> <span class="quiet">report</span></p><fieldset class="themes"><legend class="unseen">Colours</legend>${themes}</fieldset></header>
<main>
${body}
</main>
<script>${script}</script>
</body>
</html>
`;
}
