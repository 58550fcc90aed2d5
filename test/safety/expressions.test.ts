import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { requestPattern } from '../../src/bundler/request.ts';
import { allWords } from '../../src/lexicon/chosen-words.ts';
import { noteJoints } from '../../src/lexicon/table-notes.ts';
import { numberFirst, wordFirst } from '../../src/read/written-number.ts';
import { pictograph } from '../../src/values/pictograph.ts';

// The only backend that needs no other program.
process.env['RECHECK_SYNC_BACKEND'] = 'pure';

const src = fileURLToPath(new URL('../../src', import.meta.url));

interface Expression {
  path: string;
  source: string;
  flags: string;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(src, path), 'utf8') }));

const literals: Expression[] = [];
/** The expressions that are built from lists, as written. */
const made: string[] = [];

for (const { path, text } of files) {
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ path, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
      made.push(`${path}: ${node.getText()}`);
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
}

/**
 * The expressions that this version of the checker has found safe. Checking all takes minutes, so only others are
 * checked; `ALL_EXPRESSIONS=1` checks all, and `UPDATE_EXPRESSIONS=1` does so and writes the list.
 */
const listFile = fileURLToPath(new URL('safe-expressions.json', import.meta.url));
const list = JSON.parse(readFileSync(listFile, 'utf8')) as { recheck: string; safe: string[] };
const isUpdate = process.env['UPDATE_EXPRESSIONS'] === '1';
const checkerVersion = (
  JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('recheck/package.json')), 'utf8')) as { version: string }
).version;
const isListed = list.recheck === checkerVersion && !isUpdate && process.env['ALL_EXPRESSIONS'] !== '1';
const listed = new Set(isListed ? list.safe : []);
const seen = new Set<string>();

/** The weaknesses of an expression: its complexity for the attack that was found. */
function weaknesses(expression: Expression): string[] {
  const written = `/${expression.source}/${expression.flags}`;
  const found = listed.has(written) ? [] : check(expression);
  if (found.length === 0) seen.add(written);
  return found;
}

function check({ path, source, flags }: Expression): string[] {
  const found = checkSync(source, flags, { timeout: 60_000 });
  if (found.status === 'safe') return [];
  const why = found.status === 'vulnerable' ? found.complexity.summary : 'not known';
  return [`${path}: /${source}/${flags} is ${found.status}, ${why}`];
}

describe('every regular expression of the source', () => {
  test('takes time linear in the text', { timeout: 600_000 }, () => {
    expect(literals.length).toBeGreaterThan(200);
    const distinct = new Map(literals.map((one) => [`/${one.source}/${one.flags}`, one]));
    expect([...distinct.values()].flatMap(weaknesses)).toEqual([]);
  });

  test('is a literal, or made of words and checked here', { timeout: 600_000 }, () => {
    expect(made.map((one) => one.split(':')[0])).toEqual([
      'bundler/request.ts',
      ...new Array(2).fill('read/written-number.ts'),
      ...new Array(3).fill('recognize/faq/labelled.ts'),
      'recognize/steps/number.ts',
      'recognize/table/note-references.ts',
      'recover/reading/label.ts',
      'recover/reading/lead-in.ts',
    ]);
    expect(weaknesses({ path: 'bundler/request.ts', source: requestPattern.source, flags: '' })).toEqual([]);
    for (const { source } of [wordFirst, numberFirst])
      expect(weaknesses({ path: 'read/written-number.ts', source, flags: 'iu' })).toEqual([]);
    const end = String.raw`(?:\s?\d{1,3})?(?:\s?(?:[:.)]\s|[：．、])|\s[–—-]\s)`;
    const alone = String.raw`(?:\s?\d{1,3})?\s?[:.)：．、]?(?:\s|$)`;
    const { answerLabels, questionLabels } = allWords;
    const answers = answerLabels.join('|');
    const bracketed = String.raw`)(?:\s?\d{1,3})?[)\]）】]\s?)`;
    const checked = [
      ...[questionLabels.join('|'), answers].flatMap((labels) => [
        `^(?:(?:${labels})${end}|${String.raw`[(\[（【](?:`}${labels}${bracketed}`,
        `^(?:${labels})${alone}`,
      ]),
      String.raw`[?？؟;](?:\s{1,20}|(?<=？))(?=(?:${answers})\s?(?::\s|：))`,
    ];
    expect(checked.flatMap((source) => weaknesses({ path: 'recognize/faq/labelled.ts', source, flags: 'iu' }))).toEqual(
      [],
    );
    const text = files.find(({ path }) => path === 'recognize/faq/labelled.ts')?.text;
    for (const part of [end, alone, bracketed, String.raw`[?？؟;](?:\s{1,20}|(?<=？))(?=(?:`])
      expect(text).toContain(part);
    for (const source of [
      `^${pictograph}`,
      String.raw`^(?:${pictograph}\s{1,3}|[\u25a0-\u25ff\u2605\u2606]\s{0,3}(?=\p{L}|\p{N}))`,
    ])
      expect(weaknesses({ path: 'recover/reading/label.ts', source, flags: 'u' })).toEqual([]);
    const joint = String.raw`^(?:s(?= ))?[\s,;]{0,3}(?:(?:${noteJoints.join('|')}|[,;&/])\s?)`;
    expect(weaknesses({ path: 'recognize/table/note-references.ts', source: joint, flags: 'iu' })).toEqual([]);
    const pronouns = allWords.contractedPronouns.join('|');
    const contracted = String.raw`\p{L}n['’]t\s|\p{L}['’](?:re|ve|ll|m)\s|(?<!\p{L})(?:${pronouns})['’]s$`;
    expect(weaknesses({ path: 'recover/reading/lead-in.ts', source: contracted, flags: 'iu' })).toEqual([]);
  });

  test('is mostly in the list of safe ones', () => {
    const safe = [...seen].sort();
    if (isUpdate) writeFileSync(listFile, `${JSON.stringify({ recheck: checkerVersion, safe }, null, 2)}\n`);
    // Where it is not, each run takes minutes: UPDATE_EXPRESSIONS=1 writes the list anew.
    else if (isListed) expect(safe.filter((one) => listed.has(one)).length).toBeGreaterThan(0.9 * safe.length);
  });

  test('is found weak where it is', () => {
    expect(weaknesses({ path: 'x', source: '^(a+)+$', flags: '' })).toHaveLength(1);
    expect(weaknesses({ path: 'x', source: '\\s+$', flags: '' })).toHaveLength(1);
  });
});
