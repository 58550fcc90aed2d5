import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article.ts';
import { type PluginOptions, read } from '../../src/bundler/read.ts';
import { requestOf } from '../../src/bundler/request.ts';
import { type Chunk, type ChunkOptions, chunks } from '../../src/chunks/index.ts';

const post = `<h2>Pots</h2>${'<p>A pot of clay keeps the heat of a tea for an hour.</p>'.repeat(12)}`;

async function chunksOf(query: string, options: PluginOptions = {}): Promise<Chunk[]> {
  const request = requestOf(`./pots.html?${query}`);
  if (request === undefined) throw new Error(`${query} asks for nothing`);
  return (await read(request, post, options)) as Chunk[];
}
const expected = (options: ChunkOptions = {}): Chunk[] => chunks(parseArticle(post), options);

describe('the sizes of chunks', () => {
  test('are those of the query', async () => {
    expect(expected({ size: 120 }).length).toBeGreaterThan(expected().length);
    expect(await chunksOf('chunks&size=120')).toEqual(expected({ size: 120 }));
    expect(await chunksOf('chunks&size=120&overlap=60&markdown')).toEqual(
      expected({ size: 120, overlap: 60, markdown: true }),
    );
  });

  test('are those of the plugin where the query has none, and the query takes precedence', async () => {
    const options = { chunks: { size: 200, markdown: true } };
    expect(await chunksOf('chunks', options)).toEqual(expected(options.chunks));
    expect(await chunksOf('chunks&size=120', options)).toEqual(expected({ size: 120, markdown: true }));
  });
});
