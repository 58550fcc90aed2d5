import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { compile, type Example, examplesOf, pages } from './example.ts';
import { membersOf } from './members.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const examples = pages().flatMap(examplesOf);

/** The module of `src/` behind each name that users import. */
const sources: Record<string, string> = {
  espalier: 'src/index.ts',
  'espalier/feed': 'src/feed/index.ts',
  'espalier/cheerio': 'src/cheerio/index.ts',
  'espalier/markdown': 'src/markdown/index.ts',
  'espalier/hast': 'src/hast/index.ts',
  'espalier/chunks': 'src/chunks/index.ts',
  'espalier/check': 'src/check/index.ts',
  'espalier/batch': 'src/batch/index.ts',
  'espalier/batch/bullmq': 'src/batch/bullmq/index.ts',
  'espalier/portable-text': 'src/portable-text/index.ts',
  'espalier/report': 'src/report/index.ts',
  'espalier/testing': 'src/testing/index.ts',
  'espalier/testing/vitest': 'src/testing/vitest.ts',
  'espalier/unplugin': 'src/bundler/index.ts',
  'espalier/unplugin/vite': 'src/bundler/vite.ts',
  'espalier/unplugin/rollup': 'src/bundler/rollup.ts',
  'espalier/unplugin/rolldown': 'src/bundler/rolldown.ts',
  'espalier/unplugin/rspack': 'src/bundler/rspack.ts',
  'espalier/unplugin/esbuild': 'src/bundler/esbuild.ts',
  'espalier/unplugin/webpack': 'src/bundler/webpack.ts',
};

const AsyncFunction = (async () => {}).constructor as new (
  ...parameters: string[]
) => (...values: unknown[]) => Promise<void>;

async function load(specifier: string, place: string): Promise<unknown> {
  // A test in an example runs at once, within the test that runs the example.
  if (specifier === 'vitest') return { expect, test: (_name: string, run: () => unknown) => run() };
  // Examples of internal functions import them from their own files.
  if (specifier.startsWith('.')) return import(/* @vite-ignore */ join(root, dirname(place), specifier));
  const source = sources[specifier];
  return import(/* @vite-ignore */ source === undefined ? specifier : `${root}/${source}`);
}

async function run(code: string, place: string): Promise<number> {
  let checks = 0;
  const message = (line: number): string => `${place}, line ${line} of the example`;
  const value = (actual: unknown, expected: unknown, line: number): void => {
    checks += 1;
    expect(actual, message(line)).toEqual(expected);
  };
  const print = (actual: unknown, expected: string, line: number): void => {
    checks += 1;
    expect(String(actual).trimEnd(), message(line)).toBe(expected.trimEnd());
  };
  const throws = async (act: () => unknown, name: string, line: number): Promise<void> => {
    checks += 1;
    const error = await Promise.resolve()
      .then(act)
      .then(
        () => 'nothing',
        (thrown: unknown) => thrown,
      );
    expect(error, message(line)).toBeInstanceOf(Error);
    expect((error as Error).name, message(line)).toBe(name);
  };
  await new AsyncFunction('$load', '$value', '$print', '$throws', code)(
    (specifier: string) => load(specifier, place),
    value,
    print,
    throws,
  );
  return checks;
}

/** An example that must not pass. */
const faulty: Example = {
  place: 'here',
  code: "import { nothing } from 'espalier';\nconst a: string = 1;\nnothing(a);",
};

describe('an example', () => {
  test.each(examples)('$place gives what its comments state', async (example) => {
    await run(compile(example), example.place);
  });

  test('is there to be run', () => {
    expect(examples.length).toBeGreaterThan(3);
    expect(examples.filter(({ place }) => place.startsWith('README.md'))).not.toEqual([]);
  });

  test('passes the type checker as users set it', () => {
    expect(typeErrors(({ place }) => place !== faulty.place)).toEqual([]);
  }, 600_000);
});

describe('the check of examples', () => {
  const check = (code: string): Promise<number> => run(compile({ place: 'here', code }), 'here');

  test.each([
    ['1 + 1; // 2', 1],
    ["[1, 'a'];\n// => [\n//   1,\n//   'a',\n// ]", 1],
    ["console.log('a\\nb');\n// a\n// b", 1],
    ['null.x; // throws TypeError', 1],
    ['const a: number = 1; // any remark\na; // 1', 1],
    ["import { expect, test } from 'vitest';\ntest('x', () => { expect(1).toBe(1); });", 0],
    ['for (const n of [1, 2]) {\n  n > 0; // true\n}', 2],
    ['[1].forEach((n) => {\n  n; // 1\n});', 1],
    ["export const a = 1;\nconsole.log(a, 'b');\n// 1 b", 1],
  ])('counts what %j states', async (code, checks) => {
    expect(await check(code)).toBe(checks);
  });

  test.each([
    '1 + 1; // 3',
    '[1];\n// => [2]',
    "console.log('a');\n// b",
    '1; // throws TypeError',
    '1 + 1; // two',
    'if (true) {\n  1; // 2\n}',
  ])('fails on %j', async (code) => {
    await expect((async () => check(code))()).rejects.toThrow();
  });
});

describe('the check of types', () => {
  test('fails on a wrong type and on a name that is not exported', () => {
    expect(typeErrors(({ place }) => place === faulty.place)).toEqual([
      expect.stringMatching(/^here, line 1 of the example: .*nothing/),
      expect.stringMatching(/^here, line 2 of the example: .*'string'/),
    ]);
  }, 600_000);
});

describe('the public interface', () => {
  test.each(entries())('%s explains all that it exports, and shows every function at work', (entry) => {
    const program = wholeProgram();
    const checker = program.getTypeChecker();
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
    expect(symbols).not.toEqual([]);
    const poor = symbols.flatMap((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      // The schema cannot be generated if these two have docstrings; their names explain them.
      if (['FlowContent', 'PhrasingContent'].includes(symbol.name)) return [];
      const explained = symbol.getDocumentationComment(checker).length > 0;
      const shown = symbol.getJsDocTags(checker).some((tag) => tag.name === 'example');
      const isFunction = (symbol.flags & ts.SymbolFlags.Function) !== 0;
      if (!explained) return [`${exported.name} has no docstring`];
      return isFunction && !shown ? [`${exported.name} has no @example`] : [];
    });
    expect(poor).toEqual([]);
  });

  test('explains every member of what it exports, so that editors can show it', { timeout: 180_000 }, () => {
    // Types that examples declare are no part of the interface.
    const isOfExample = (place: string): boolean => virtual.has(join(root, place.replace(/:\d+$/, '')));
    const members = membersOf(wholeProgram(), entries(), root).filter(({ place }) => !isOfExample(place));
    expect(members.length).toBeGreaterThan(600);
    expect(members.filter(({ documented }) => !documented).map(({ place, name }) => `${place}: ${name}`)).toEqual([]);
  });
});

describe('the check of members', () => {
  test('fails on what has no docstring, in object types, in what is nested, and in a base that is not exported', () => {
    const code = `interface Base { inherited: string }
/** Told. */
export interface Told extends Base {
  /** Told. */
  told: string;
  mute: {
    /** Told. */
    inner: string;
    within: number;
  };
}
/** Told. */
export type Alias = { a: string } | {
  /** Told. */
  b: string;
};`;
    const place = 'members.ts';
    const host = ts.createCompilerHost({});
    host.getSourceFile = (path) =>
      path === place ? ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true) : undefined;
    const found = membersOf(ts.createProgram([place], { noLib: true }, host), [place], '');
    expect(found.filter(({ documented }) => !documented).map(({ name }) => name)).toEqual([
      'Base.inherited',
      'Told.mute',
      'Told.mute.within',
      'Alias.a',
    ]);
    expect(found).toHaveLength(7);
  });
});

function entries(): string[] {
  const manifest: { exports: Record<string, unknown> } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const names = Object.keys(manifest.exports).map((path) => path.replace(/^\./, 'espalier'));
  return names.flatMap((name) => {
    const source = sources[name];
    return source === undefined ? [] : [`${root}/${source}`];
  });
}

function options(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  const { options: own } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root);
  const paths = Object.fromEntries(Object.entries(sources).map(([name, path]) => [name, [`${root}/${path}`]]));
  return { ...own, paths, noUnusedLocals: false };
}

/** The examples as files beside the file that each occurs in. */
const virtual = new Map(
  [...examples, faulty].map((example, index) => [join(root, dirname(example.place), `example-${index}.ts`), example]),
);

let program: ts.Program | undefined;

/** The entries and all examples, compiled once for all tests. */
function wholeProgram(): ts.Program {
  if (program !== undefined) return program;
  const codeOf = (path: string): string | undefined => {
    const example = virtual.get(path);
    return example && `${example.code}\nexport {};`;
  };
  const host = ts.createCompilerHost(options());
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  host.readFile = (path) => codeOf(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const code = codeOf(path);
    if (code === undefined) return getSourceFile(path, ...rest);
    return ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true);
  };
  program = ts.createProgram([...virtual.keys(), ...entries()], options(), host);
  return program;
}

/** The type errors of some of the examples. */
function typeErrors(isAsked: (example: Example) => boolean): string[] {
  const whole = wholeProgram();
  return [...virtual].flatMap(([path, example]) => {
    if (!isAsked(example)) return [];
    const file = whole.getSourceFile(path);
    if (file === undefined) throw new Error(`${example.place} was not read`);
    const diagnostics = [...whole.getSyntacticDiagnostics(file), ...whole.getSemanticDiagnostics(file)];
    return diagnostics.map(({ messageText, start }) => {
      const line = start === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
      return `${example.place}, line ${line} of the example: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  });
}
