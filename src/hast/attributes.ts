import type { Nodes } from 'hast';

/** Properties whose attribute name differs in more than letter case. */
const names: ReadonlyMap<string, string> = new Map([
  ['className', 'class'],
  ['htmlFor', 'for'],
  ['acceptCharset', 'accept-charset'],
  ['httpEquiv', 'http-equiv'],
  ['xLinkHref', 'xlink:href'],
  ['xmlLang', 'xml:lang'],
]);

/** Returns the attributes of an element, from its properties, as in HTML. */
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

/** `true` is an attribute without a value, `false` and missing values are no attribute; a list is joined by spaces. */
function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null || value === false || Number.isNaN(value)) return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.map(String).join(' ') : String(value);
}
