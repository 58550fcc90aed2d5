import { type Input, isKind, isTab, type Tab } from './input.ts';

/** What a link holds. */
export interface Linked {
  input: Input;
  tab: Tab;
}

/** Characters of a link that are read, and of what it unpacks to: a link of strangers must not fill the memory. */
const MOST_PACKED = 2_000_000;
const MOST_UNPACKED = 8_000_000;

/** Returns the fragment of an address that holds an input: compressed where the browser can. */
export async function packed(linked: Linked): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...linked.input, tab: linked.tab }));
  if (typeof CompressionStream === 'undefined') return `#0.${toBase64(bytes)}`;
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return `#1.${toBase64(new Uint8Array(await new Response(stream).arrayBuffer()))}`;
}

/** Returns what a fragment holds; nothing for one that is none of ours, is broken, or would be too large. */
export async function unpacked(fragment: string): Promise<Linked | undefined> {
  const [, how, data] = /^#([01])\.([\w-]+)$/.exec(fragment.slice(0, MOST_PACKED)) ?? [];
  if (data === undefined) return undefined;
  try {
    const bytes = fromBase64(data);
    return checked(JSON.parse(how === '0' ? new TextDecoder().decode(bytes) : await inflated(bytes)));
  } catch {
    return undefined;
  }
}

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    text += next.value;
    if (text.length > MOST_UNPACKED) throw new Error('The link holds too much.');
  }
  return text;
}

function checked(value: unknown): Linked | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { text, kind, language, positions, recover, tab } = value as Record<string, unknown>;
  if (typeof text !== 'string') return undefined;
  const input: Input = {
    text,
    kind: isKind(kind) ? kind : 'auto',
    language: typeof language === 'string' ? language.slice(0, 40) : '',
    positions: positions !== false,
    recover: recover !== false,
  };
  return { input, tab: isTab(tab) ? tab : 'report' };
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(data: string): Uint8Array<ArrayBuffer> {
  const text = atob(data.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
