import { behind, escapeHtml, markupAt, quotedValue } from './text.ts';

/** A picture of an export. */
export interface Picture {
  url: string;
  alt?: string;
  caption?: string;
}

/** What shortcodes refer to: pictures of the export by their numbers, and those that belong to the post. */
export interface Pictures {
  byId: ReadonlyMap<string, Picture>;
  own: readonly string[];
  /** Called with a shortcode whose pictures are not in the export. */
  onMissing: (shortcode: string) => void;
}

type Attributes = ReadonlyMap<string, string>;
type Writer = (attributes: Attributes, inner: string | undefined, pictures: Pictures) => string | undefined;

/**
 * The shortcodes of WordPress itself, and those of WordPress.com for code, as they would be shown; those of plugins are
 * text, since their output is unknown.
 */
const WRITERS: Readonly<Record<string, Writer>> = {
  caption,
  wp_caption: caption,
  gallery,
  audio: (attributes) => player('audio', attributes),
  video: (attributes) => player('video', attributes),
  embed: (attributes, inner) => embedded(inner ?? attributes.get('src')),
  code,
  sourcecode: code,
};

/** Elements whose text is shown as it is. */
const VERBATIM: ReadonlySet<string> = new Set(['code', 'pre', 'script', 'style', 'textarea']);

const SHORTCODE = /^\[(\[?)([a-z_]{1,20})((?:\s[^[\]<>]{0,2000})?)\]/;

/**
 * Returns the body of a post in which the shortcodes of [WordPress itself](https://codex.wordpress.org/Shortcode) are
 * replaced by their HTML. A shortcode in two pairs of brackets, or within code, is text.
 */
export function expandShortcodes(html: string, pictures: Pictures): string {
  if (!html.includes('[')) return html;
  const pieces: string[] = [];
  let copied = 0;
  const put = (start: number, end: number, instead: string): number => {
    pieces.push(html.slice(copied, start), instead);
    copied = end;
    return end;
  };
  const closers = new Map<string, number>();
  for (let at = 0; at < html.length; ) {
    const char = html[at];
    if (char === '<') {
      const tag = markupAt(html, at);
      const isVerbatim = tag && VERBATIM.has(tag.name) && !tag.closing;
      at = tag === undefined ? at + 1 : isVerbatim ? behind(html, tag.name, tag.end) : tag.end;
    } else if (char === '[') {
      const code = shortcodeAt(html, at, closers);
      if (code === undefined) at += 1;
      else if (code.isEscaped) at = put(at, code.end, html.slice(at + 1, code.end - 1));
      else at = put(at, code.end, code.write(pictures) ?? html.slice(at, code.end));
    } else at = nextOf(html, at);
  }
  pieces.push(html.slice(copied));
  return pieces.join('');
}

function nextOf(html: string, from: number): number {
  let at = from;
  while (at < html.length && html[at] !== '<' && html[at] !== '[') at += 1;
  return at;
}

interface Shortcode {
  end: number;
  isEscaped: boolean;
  write: (pictures: Pictures) => string | undefined;
}

function shortcodeAt(html: string, start: number, closers: Map<string, number>): Shortcode | undefined {
  const match = SHORTCODE.exec(html.slice(start, start + 2100));
  const name = match?.[2] ?? '';
  const writer = Object.hasOwn(WRITERS, name) ? WRITERS[name] : undefined;
  if (match === null || writer === undefined) return undefined;
  const opened = start + match[0].length;
  const closer = `[/${name}]`;
  const close = nextCloser(html, closer, opened, closers);
  // One that opens again before its closer was not closed.
  const isClosed = close !== -1 && !html.slice(opened, close).includes(`[${name}`);
  const end = isClosed ? close + closer.length : opened;
  const isEscaped = match[1] === '[';
  if (isEscaped && html[end] !== ']') return undefined;
  const attributes = attributesOf(match[3] ?? '');
  const inner = isClosed ? html.slice(opened, close) : undefined;
  return { end: isEscaped ? end + 1 : end, isEscaped, write: (pictures) => writer(attributes, inner, pictures) };
}

/** Returns the offset of the next closer; one that was found is not searched again. */
function nextCloser(html: string, closer: string, from: number, closers: Map<string, number>): number {
  const known = closers.get(closer);
  if (known !== undefined && (known === -1 || known >= from)) return known;
  const found = html.indexOf(closer, from);
  closers.set(closer, found);
  return found;
}

/** Reads `name="value"`, `name='value'` and `name=value`; other words are ignored. */
function attributesOf(text: string): Attributes {
  const found = new Map<string, string>();
  for (let at = text.indexOf('='), from = 0; at !== -1; at = text.indexOf('=', from)) {
    const name = text.slice(from, at).trim().split(/\s/).at(-1)?.toLowerCase() ?? '';
    let start = at + 1;
    while (text[start] === ' ') start += 1;
    const quote = text[start];
    const isQuoted = quote === '"' || quote === "'";
    const close = isQuoted ? text.indexOf(quote, start + 1) : -1;
    const end = close === -1 ? wordEnd(text, start) : close;
    found.set(name, text.slice(close === -1 ? start : start + 1, end));
    from = close === -1 ? end : end + 1;
  }
  return found;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== ' ' && text[end] !== '\n' && text[end] !== '\t') end += 1;
  return end;
}

/**
 * A picture with its caption, which follows it or, in old posts, is an attribute. Content with neither is shown as it
 * is.
 */
function caption(attributes: Attributes, inner: string | undefined): string | undefined {
  if (inner === undefined) return undefined;
  const stated = attributes.get('caption');
  const start = inner.search(/<img\b/i);
  const image = start === -1 ? undefined : markupAt(inner, start);
  if (stated === undefined && image === undefined) return inner;
  const linkEnd = image && /^\s*<\/a\s*>/i.exec(inner.slice(image.end))?.[0];
  const end = stated !== undefined || image === undefined ? inner.length : image.end + (linkEnd?.length ?? 0);
  const text = stated ?? inner.slice(end).trim();
  return `<figure>${inner.slice(0, end).trim()}${text === '' ? '' : `<figcaption>${text}</figcaption>`}</figure>`;
}

function gallery(attributes: Attributes, inner: string | undefined, pictures: Pictures): string {
  const stated = attributes.get('ids') ?? attributes.get('include');
  const ids = stated === undefined ? pictures.own : [...new Set(stated.split(',').map((id) => id.trim()))];
  const known = ids.flatMap((id) => pictures.byId.get(id) ?? []);
  if (known.length < ids.length || ids.length === 0)
    pictures.onMissing(stated === undefined ? 'gallery' : `gallery ${stated}`);
  return `${known.map(figure).join('\n')}${inner ?? ''}`;
}

function figure({ url, alt, caption: text }: Picture): string {
  const shown = text === undefined ? '' : `<figcaption>${escapeHtml(text)}</figcaption>`;
  return `<figure><img src=${quotedValue(url)} alt=${quotedValue(alt ?? '')}>${shown}</figure>`;
}

/** The content is code as typed, unless an editor has already escaped its angle brackets. */
function code(attributes: Attributes, inner: string | undefined): string | undefined {
  if (inner === undefined) return undefined;
  const text = inner
    .replace(/^\r?\n/, '')
    .trimEnd()
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  const language = attributes.get('language') ?? attributes.get('lang');
  const name = language === undefined ? '' : ` class=${quotedValue(`language-${language}`)}`;
  return `<pre><code${name}>${text}</code></pre>`;
}

/** A player's file may be in an attribute such as `mp3="…"`. */
const SOURCES = ['src', 'mp4', 'm4v', 'webm', 'ogv', 'mp3', 'm4a', 'ogg', 'wav', 'flac'];

function player(tag: 'audio' | 'video', attributes: Attributes): string | undefined {
  for (const name of SOURCES) {
    const url = attributes.get(name);
    if (url) return `<${tag} src=${quotedValue(url)}></${tag}>`;
  }
  return undefined;
}

function embedded(url: string | undefined): string | undefined {
  const address = url?.trim() ?? '';
  return /^https?:\/\/[^\s<>]+$/i.test(address)
    ? `<p><a href=${quotedValue(address)}>${escapeHtml(address)}</a></p>`
    : undefined;
}
