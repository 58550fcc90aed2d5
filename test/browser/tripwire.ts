/** The ways in which a page may insert a piece of HTML. */
export type Way = 'srcdoc' | 'write' | 'innerHTML';

/**
 * Puts pieces of HTML into pages that run scripts, and returns which of them ran one or tried to load anything but a
 * picture; it runs in the page.
 */
export type Tripwire = (pieces: readonly string[], way: Way) => Promise<number[]>;

declare global {
  interface Window {
    tripped: Set<number>;
    tripwire: Tripwire;
  }
}

/** Scripts may run here, so that they are detected; all else but pictures is blocked, which is detected, too. */
const policy =
  "default-src 'none'; script-src 'unsafe-inline'; img-src http: https: ftp:; base-uri 'none'; form-action 'none'";

const schemes = ['http:', 'https:', 'mailto:', 'tel:', 'ftp:', 'sms:', 'xmpp:', 'matrix:'];

const settle = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function loaded(frame: HTMLIFrameElement): Promise<void> {
  const load = new Promise<void>((resolve) => frame.addEventListener('load', () => resolve(), { once: true }));
  return Promise.race([load, settle(700)]);
}

async function place(html: string, index: number, way: Way): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.dataset['piece'] = String(index);
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  if (way !== 'write') frame.srcdoc = way === 'srcdoc' ? head + html : head;
  const load = loaded(frame);
  document.body.append(frame);
  if (way === 'write') {
    const page = frame.contentDocument;
    page?.open();
    // Opening the document again removed the listener that every page gets.
    page?.addEventListener('securitypolicyviolation', () => window.tripped.add(index));
    page?.write(head, html);
    page?.close();
  }
  await load;
  if (way === 'innerHTML') {
    while (!frame.contentDocument?.body) await settle(50);
    frame.contentDocument.body.innerHTML = html;
  }
  return frame;
}

/** Does what a reader might do: clicks on everything, and runs every handler. */
function use(frame: HTMLIFrameElement): void {
  const page = frame.contentDocument;
  if (page === null) {
    window.tripped.add(Number(frame.dataset['piece']));
    return;
  }
  page.addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => (target as Element).localName === 'a');
    const protocol = link === undefined ? '' : (link as HTMLAnchorElement).protocol;
    if (schemes.includes(protocol)) event.preventDefault();
  });
  for (const element of Array.from(page.querySelectorAll('*'))) {
    // A new window would no longer belong to the piece.
    element.removeAttribute('target');
    for (const { name } of Array.from(element.attributes)) {
      if (name.startsWith('on')) element.dispatchEvent(new Event(name.slice(2)));
    }
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
  }
}

export const tripwire: Tripwire = async (pieces, way) => {
  window.tripped = new Set();
  const size = 60;
  for (let start = 0; start < pieces.length; start += size) {
    const batch = pieces.slice(start, start + size);
    const frames = await Promise.all(batch.map((html, index) => place(html, start + index, way)));
    await settle(60);
    for (const frame of frames) use(frame);
    await settle(40);
    for (const frame of frames) frame.remove();
  }
  return [...window.tripped].sort((a, b) => a - b);
};
