import type { Nodes } from 'hast';

/** Properties whose attribute has another name in more than the case of its letters. */
const names: ReadonlyMap<string, string> = new Map([
  ['className', 'class'],
  ['htmlFor', 'for'],
  ['acceptCharset', 'accept-charset'],
  ['httpEquiv', 'http-equiv'],
  ['xLinkHref', 'xlink:href'],
  ['xmlLang', 'xml:lang'],
]);

/** Returns the attributes of an element by its properties, as HTML has them. */
export function attributesOf(node: Nodes): Record<string, string> {
  const properties: unknown = 'properties' in node ? node.properties : undefined;
  if (typeof properties !== 'object' || properties === null) return {};
  return Object.fromEntries(
    Object.entries(properties).flatMap(([property, value]) => {
      const text = textOf(value);
      return text === undefined ? [] : [[nameOf(property), text]];
    }),
  );
}

function nameOf(property: string): string {
  const known = names.get(property);
  if (known !== undefined) return known;
  if (/^data[A-Z\d]/.test(property))
    return `data-${property.charAt(4).toLowerCase()}${property.slice(5).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return /^aria[A-Z]/.test(property) ? `aria-${property.slice(4).toLowerCase()}` : property.toLowerCase();
}

/** `true` is an attribute without a value, `false` and what is not there are none; a list is set apart by spaces. */
function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null || value === false || Number.isNaN(value)) return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.map(String).join(' ') : String(value);
}
