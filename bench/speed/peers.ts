import { nativeMarkdown } from '../native-markdown.ts';
import type { Candidate } from './candidates.ts';

/** Libraries that people would use instead; each does less or something else with HTML, and none returns this tree. */
export const peers: Readonly<Record<string, () => Promise<Candidate>>> = {
  htmlparser2: async () => {
    const { parseDocument } = await import('htmlparser2');
    return (html) => parseDocument(html);
  },
  'html-to-text': async () => {
    const { compile } = await import('html-to-text');
    return compile();
  },
  ...(nativeMarkdown && { 'html-to-markdown': async () => (html: string) => nativeMarkdown?.convert(html) }),
  turndown: async () => {
    const { default: Turndown } = await import('turndown');
    const service = new Turndown();
    return (html) => (html.trim() === '' ? '' : service.turndown(html));
  },
  'rehype-parse, rehype-remark, remark-stringify': async () => {
    const [{ unified }, { default: parse }, { default: toRemark }, { default: gfm }, { default: stringify }] =
      await Promise.all([
        import('unified'),
        import('rehype-parse'),
        import('rehype-remark'),
        import('remark-gfm'),
        import('remark-stringify'),
      ]);
    const processor = unified().use(parse).use(toRemark).use(gfm).use(stringify).freeze();
    return (html) => processor.processSync(html).value;
  },
  'Readability on linkedom': async () => {
    const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
    return (html) => new Readability(parseHTML(documentOf(html)).document as unknown as Document).parse();
  },
  'Defuddle on linkedom': async () => {
    const [{ default: Defuddle }, { parseHTML }] = await Promise.all([import('defuddle'), import('linkedom')]);
    return (html) => new Defuddle(parseHTML(documentOf(html)).document as unknown as Document).parse();
  },
};

/** Both want a whole document. */
function documentOf(html: string): string {
  return /<body[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head><title></title></head><body>${html}</body></html>`;
}
