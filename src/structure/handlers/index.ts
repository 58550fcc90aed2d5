import { embedded } from './embedded.ts';
import { drawing } from './foreign.ts';
import { forms } from './forms.ts';
import { grouping } from './grouping.ts';
import type { Handlers } from './handler.ts';
import { interactive } from './interactive.ts';
import { metadata } from './metadata.ts';
import { phrasing } from './phrasing.ts';
import { sections } from './sections.ts';
import { tables } from './tables.ts';

/** The handlers of HTML elements that need more than their row in `html/elements.ts`. */
export const htmlHandlers: Handlers = {
  ...metadata,
  ...sections,
  ...grouping,
  ...phrasing,
  ...embedded,
  ...tables,
  ...forms,
  ...interactive,
};

/** The handlers of the elements of SVG. */
export const drawingHandlers = new Map(Object.entries(drawing));
