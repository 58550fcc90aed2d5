import { decode } from '../../src/encoding.ts';
import { createAsker } from './asker.ts';
import { examples } from './examples.ts';
import { type Answer, type Input, isKind, isTab, type Tab, tabs } from './input.ts';
import { packed, unpacked } from './permalink.ts';

/** Set by the build: the code of the worker, so that the page needs no other file. */
declare const WORKER: string;

/** Links longer than this are made on request alone. */
const LONG_TEXT = 200_000;
const PAUSE = 250;

const text = element<HTMLTextAreaElement>('text');
const kind = element<HTMLSelectElement>('kind');
const language = element<HTMLInputElement>('language');
const positions = element<HTMLInputElement>('positions');
const recover = element<HTMLInputElement>('recover');
const example = element<HTMLSelectElement>('example');
const file = element<HTMLInputElement>('file');
const frame = element<HTMLIFrameElement>('frame');
const output = element<HTMLPreElement>('output');
const status = element('status');
const panel = element('panel');
let tab: Tab = 'report';

const workerUrl = URL.createObjectURL(new Blob([WORKER], { type: 'text/javascript' }));
const asker = createAsker(
  () => new Worker(workerUrl),
  tell,
  (isWaiting) => {
    panel.ariaBusy = String(isWaiting);
  },
);

function element<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no ${id}.`);
  return found as Kind;
}

function input(): Input {
  return {
    text: text.value,
    kind: isKind(kind.value) ? kind.value : 'auto',
    language: language.value.trim(),
    positions: positions.checked,
    recover: recover.checked,
  };
}

function tell({ tab: asked, summary, page: made, text: written = '', error }: Answer): void {
  status.textContent = error ?? summary;
  status.classList.toggle('bad', error !== undefined);
  if (error !== undefined || asked !== tab) return;
  frame.hidden = asked !== 'report';
  output.hidden = asked === 'report';
  if (made === undefined) output.textContent = written;
  // The frame has an origin of its own, so that the report reaches nothing here.
  else frame.srcdoc = made;
}

let timer: ReturnType<typeof setTimeout> | undefined;

function changed(pause: number): void {
  // What is shown is that of the last input until the answer to this one is there.
  panel.ariaBusy = 'true';
  clearTimeout(timer);
  timer = setTimeout(() => {
    asker.ask({ input: input(), tab });
    if (text.value.length <= LONG_TEXT) void link();
  }, pause);
}

async function link(): Promise<void> {
  const fragment = await packed({ input: input(), tab });
  history.replaceState(null, '', fragment);
}

function choose(name: Tab): void {
  tab = name;
  for (const one of tabs) {
    const button = element(`tab-${one}`);
    button.ariaSelected = String(one === name);
    button.tabIndex = one === name ? 0 : -1;
  }
  panel.setAttribute('aria-labelledby', `tab-${name}`);
  changed(0);
}

async function open(given: File): Promise<void> {
  text.value = decode(new Uint8Array(await given.arrayBuffer()));
  kind.value = /\.(?:md|markdown)$/i.test(given.name) ? 'markdown' : 'auto';
  changed(0);
}

text.addEventListener('input', () => changed(PAUSE));
for (const option of [kind, language, positions, recover]) option.addEventListener('input', () => changed(PAUSE));
example.addEventListener('change', () => {
  text.value = examples[Number(example.value)]?.text ?? '';
  kind.value = 'auto';
  changed(0);
});
file.addEventListener('change', () => {
  const [given] = file.files ?? [];
  if (given) void open(given);
});
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  const [given] = event.dataTransfer?.files ?? [];
  if (given) void open(given);
  else {
    text.value = event.dataTransfer?.getData('text/html') || (event.dataTransfer?.getData('text/plain') ?? '');
    changed(0);
  }
});
for (const name of tabs) {
  element(`tab-${name}`).addEventListener('click', () => choose(name));
}
element('tabs').addEventListener('keydown', (event) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length] ?? tab;
  choose(next);
  element(`tab-${next}`).focus();
});
element('copy').addEventListener('click', async () => {
  await link();
  try {
    await navigator.clipboard.writeText(location.href);
    status.textContent = 'The link is copied.';
  } catch {
    status.textContent = 'The link is in the address bar.';
  }
});

async function start(): Promise<void> {
  examples.forEach(({ name }, index) => {
    example.append(new Option(name, String(index)));
  });
  const linked = location.hash === '' ? undefined : await unpacked(location.hash);
  text.value = linked?.input.text ?? examples[0]?.text ?? '';
  kind.value = linked?.input.kind ?? 'auto';
  language.value = linked?.input.language ?? '';
  positions.checked = linked?.input.positions ?? true;
  recover.checked = linked?.input.recover ?? true;
  example.value = linked ? '' : '0';
  choose(isTab(linked?.tab) ? linked.tab : 'report');
}

void start();
addEventListener('hashchange', () => void start());
