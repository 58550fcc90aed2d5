import { block, type Handlers, none } from './handler.ts';

/** Elements of a drawing: only its texts are read, each on its own. https://svgwg.org/svg2-draft/text.html */
export const drawing: Handlers = {
  text: block,
  foreignObject: block,
  title: none,
  desc: none,
  metadata: none,
  defs: none,
  style: none,
  script: none,
};
