import { attribute, type DomElement } from '../../html/dom.ts';
import type { Delete, Emphasis, Link, Strong, Subscript, Superscript } from '../../tree/types.ts';
import { localLink } from '../footnotes.ts';
import { openCode, openMark, readBreak } from '../inline.ts';
import type { State } from '../state.ts';
import { all, type Handler, type Handlers, inline } from './handler.ts';

type PlainMark = Strong | Emphasis | Delete | Superscript | Subscript;

function mark(type: PlainMark['type']): Handler {
  return {
    display: 'inline',
    open(state, element) {
      openMark(state, { type, element, node: () => ({ type, children: [] }) });
      return undefined;
    },
  };
}

function openAnchor(state: State, element: DomElement): undefined {
  const href = attribute(element, 'href');
  if (href === undefined) return;
  const title = attribute(element, 'title');
  openMark(state, {
    type: 'link',
    element,
    node() {
      const link: Link = { type: 'link', url: state.resolve(href), ...(title && { title }), children: [] };
      const local = localLink(link, element, href);
      if (local) state.localLinks.push(local);
      return link;
    },
  });
}

const code: Handler = {
  display: 'inline',
  open(state, element) {
    openCode(state, element);
    return undefined;
  },
};

/** Text-level semantics and edits: https://html.spec.whatwg.org/multipage/text-level-semantics.html */
export const phrasing: Handlers = {
  a: { display: 'inline', open: openAnchor },
  ...all('strong b', mark('strong')),
  ...all('em i cite dfn var', mark('emphasis')),
  ...all('del s strike', mark('delete')),
  sup: mark('superscript'),
  sub: mark('subscript'),
  ...all('code kbd samp tt', code),
  br: {
    display: 'inline',
    open(state, element) {
      readBreak(state, element);
      return 'done';
    },
  },
  ...all('span small q abbr acronym ruby rb rt rtc rp data time u mark bdi bdo ins wbr font big nobr blink marquee label', inline),
};
