import { embedded } from './embedded.ts';
import { drawing } from './foreign.ts';
import { forms } from './forms.ts';
import { grouping } from './grouping.ts';
import type { Handler } from './handler.ts';
import { interactive } from './interactive.ts';
import { metadata } from './metadata.ts';
import { phrasing } from './phrasing.ts';
import { sections } from './sections.ts';
import { tables } from './tables.ts';

/** The decision on every element of HTML, by its tag name. */
export const htmlHandlers: ReadonlyMap<string, Handler> = new Map(
  Object.entries({
    ...metadata,
    ...sections,
    ...grouping,
    ...phrasing,
    ...embedded,
    ...tables,
    ...forms,
    ...interactive,
  }),
);

/** The decision on the elements of SVG. */
export const drawingHandlers: ReadonlyMap<string, Handler> = new Map(Object.entries(drawing));
