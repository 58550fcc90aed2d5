/** Types that belong together and share a colour. */
export type Family = 'outline' | 'text' | 'list' | 'table' | 'faq' | 'steps' | 'terms' | 'media' | 'aside';

/** The names of the families in the filter of the tree. */
export const familyNames: Readonly<Record<Family, string>> = {
  outline: 'Outline',
  text: 'Text',
  list: 'Lists',
  table: 'Tables',
  faq: 'Questions',
  steps: 'Steps',
  terms: 'Terms and fields',
  media: 'Media and code',
  aside: 'Asides',
};

const members: Readonly<Record<Exclude<Family, 'text'>, readonly string[]>> = {
  outline: ['article', 'section', 'heading', 'thematicBreak'],
  list: ['list', 'listItem'],
  table: ['table', 'tableRow', 'tableCell', 'caption'],
  faq: ['faq', 'faqPair', 'question', 'answer'],
  steps: ['steps', 'step'],
  terms: ['glossary', 'glossaryEntry', 'term', 'definition', 'descriptionList', 'fields', 'field', 'label', 'value'],
  media: ['figure', 'image', 'embed', 'code', 'inlineCode', 'math', 'inlineMath'],
  aside: ['blockquote', 'callout', 'details', 'summary', 'footnoteDefinition', 'footnoteReference'],
};

const families: ReadonlyMap<string, Family> = new Map(
  Object.entries(members).flatMap(([family, types]) => types.map((type) => [type, family as Family] as const)),
);

/** Returns the family of a type; phrasing content, and types that are not the library's, are text. */
export function familyOf(type: string): Family {
  return families.get(type) ?? 'text';
}
