/** All that the HTML of the writer may contain; `docs/writers.md` describes the same in words. */
export const allowedElements: readonly string[] = (
  'article section h1 h2 h3 h4 h5 h6 p ul ol li input table caption thead tbody tfoot tr th td figure figcaption pre code blockquote ' +
  'aside details summary div span hr a dl dt dd strong em del sup sub q mark u abbr img br'
).split(' ');

export const allowedAttributes: readonly string[] =
  'lang dir id start reversed value type disabled checked scope align aria-label rowspan colspan class data-lang data-tex href role title src alt'.split(
    ' ',
  );

export const allowedSchemes: readonly string[] = [
  ...['http:', 'https:', 'mailto:', 'tel:', 'ftp:', 'sms:', 'xmpp:', 'matrix:'],
];
