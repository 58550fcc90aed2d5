import { unseenInDrawing } from '../../html/elements.ts';
import { block, type Handler, none } from './handler.ts';

/** Elements of a drawing: only its texts are read, each as a block. https://svgwg.org/svg2-draft/text.html */
export const drawing: Record<string, Handler> = {
  text: block,
  foreignObject: block,
  ...Object.fromEntries(unseenInDrawing.map((tagName) => [tagName, none])),
};
