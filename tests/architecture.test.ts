import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const SOURCES = ['entrypoints', 'components', 'utils'];
const MAX_LINES = 250;
/** Lexicons, weights and tables are data; their length says nothing about the code. */
const DATA_FILE = /(?:lexicon|lexicons\/|\.data\.ts|weights)/;

const GIVEN_TOP_LEVEL = [
  'components',
  'entrypoints',
  'node_modules',
  'public',
  'tests',
  'utils',
  'LICENSE',
  'README.md',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

interface SourceFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What it imports: a project path for a relative import, else the package. */
  readonly imports: readonly string[];
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');

function resolveImport(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return relative(ROOT, resolve(dirname(from), specifier)).replaceAll('\\', '/');
}

function readSource(file: string): SourceFile {
  const text = withoutComments(readFileSync(file, 'utf8'));
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(
    ([, name]) => name ?? '',
  );
  return {
    path: relative(ROOT, file).replaceAll('\\', '/'),
    text,
    imports: specifiers.map((specifier) => resolveImport(file, specifier)),
  };
}

const files = SOURCES.flatMap((folder) => listFiles(join(ROOT, folder)))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readSource(file));

const roomOf = (path: string): string =>
  /^utils\/core\/[^/]+/.exec(path)?.[0] ?? /^(?:utils\/[^/]+|[^/]+)/.exec(path)?.[0] ?? path;

/** What each room may import of the others, as `design.md` has it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'utils/core/model': [],
  'utils/core/language': ['utils/core/model'],
  'utils/core/timeline': ['utils/core/model', 'utils/core/language'],
  'utils/core/summary': ['utils/core/model', 'utils/core/language'],
  'utils/core/entities': ['utils/core/model', 'utils/core/language'],
  'utils/core/brief': [
    'utils/core/model',
    'utils/core/language',
    'utils/core/timeline',
    'utils/core/summary',
    'utils/core/entities',
  ],
  'utils/page': ['utils/core'],
  'utils/platform': ['utils/core'],
  components: ['utils/core'],
  entrypoints: ['utils', 'components'],
};

/** Packages a room may import; the ones not named here are closed to it. */
const MAY_IMPORT_PACKAGES: Readonly<Record<string, readonly RegExp[]>> = {
  'utils/core/model': [/^valibot$/],
  'utils/page': [/^@mozilla\/readability$/],
  'utils/platform': [/^wxt\//, /^#i18n$/],
  components: [/^preact(?:\/|$)/, /^lucide$/, /^dompurify$/, /^#i18n$/],
  entrypoints: [/^wxt\//, /^preact(?:\/|$)/, /^#i18n$/],
};

function forbiddenImports({ path, imports }: SourceFile): string[] {
  const room = roomOf(path);
  const rooms = MAY_IMPORT[room] ?? [];
  const packages = MAY_IMPORT_PACKAGES[room] ?? [];
  return imports.filter((target) => {
    if (target.endsWith('.css')) return room !== 'entrypoints' && room !== 'components';
    if (!/^(?:utils|components|entrypoints)\//.test(target)) {
      return !packages.some((allowed) => allowed.test(target));
    }
    return roomOf(target) !== room && !rooms.some((allowed) => target.startsWith(`${allowed}/`));
  });
}

function findCycle(): string[] | null {
  const known = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ''), file]));
  const done = new Set<string>();
  const visit = (name: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name];
    if (done.has(name)) return null;
    for (const target of known.get(name)?.imports ?? []) {
      const cycle = visit(target.replace(/\.tsx?$/, ''), [...trail, name]);
      if (cycle !== null) return cycle;
    }
    done.add(name);
    return null;
  };
  for (const name of known.keys()) {
    const cycle = visit(name, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

const pathsWith = (pattern: RegExp, isMeant: (path: string) => boolean): string[] =>
  files.filter(({ path, text }) => isMeant(path) && pattern.test(text)).map(({ path }) => path);

describe('the plan of the house', () => {
  test('each room imports only what the plan allows; move the code to a lower room, or pass the thing in', () => {
    const offences = files.flatMap((file) =>
      forbiddenImports(file).map((target) => `${file.path} imports ${target}`),
    );
    expect(offences).toEqual([]);
  });

  test('every room is on the plan; add a new one to MAY_IMPORT and to the README', () => {
    const rooms = new Set(files.map(({ path }) => roomOf(path)));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  test('no cycles; split what both sides need into a file of its own', () => {
    expect(findCycle()).toBeNull();
  });

  test('no barrels; import the file that has the thing', () => {
    expect(pathsWith(/^export (?:\*|\{[^}]*\}) from/m, () => true)).toEqual([]);
  });

  test('browser.* stays in platform and entrypoints; hand the answer in instead', () => {
    const outside = (path: string): boolean => !/^(?:utils\/platform|entrypoints)\//.test(path);
    expect(pathsWith(/(?<!['\w.])(?:browser|chrome)\.[a-z]/, outside)).toEqual([]);
  });

  test('page code works on the document it is handed, never on a global one', () => {
    const inPage = (path: string): boolean => path.startsWith('utils/page/');
    expect(pathsWith(/(?<![\w.])(?:document|window)\.[a-z]/, inPage)).toEqual([]);
  });

  test('nothing outside one engine room touches the network', () => {
    expect(pathsWith(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/, () => true)).toEqual([]);
  });

  test('page text never becomes markup; render it as a text node', () => {
    const sinks = /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/;
    expect(pathsWith(sinks, () => true)).toEqual([]);
  });

  test(`no file over ${MAX_LINES} lines; it is probably two`, () => {
    const long = files
      .filter(({ path }) => !DATA_FILE.test(path))
      .map(({ path }) => ({
        path,
        lines: readFileSync(join(ROOT, path), 'utf8').split('\n').length,
      }))
      .filter(({ lines }) => lines > MAX_LINES);
    expect(long).toEqual([]);
  });

  test('styles are logical, so that they mirror; write inline-start for left', () => {
    const physical =
      /(?<![\w-])(?:margin|padding|border)-(?:left|right)|(?<![\w-])(?:left|right)\s*:|text-align:\s*(?:left|right)|float:\s*(?:left|right)/;
    const offences = SOURCES.flatMap((folder) => listFiles(join(ROOT, folder)))
      .filter(
        (file) =>
          file.endsWith('.css') && physical.test(withoutComments(readFileSync(file, 'utf8'))),
      )
      .map((file) => relative(ROOT, file));
    expect(offences).toEqual([]);
  });

  test('direction comes from the language, never from the first letter', () => {
    expect(pathsWith(/dir=["']auto["']/, () => true)).toEqual([]);
  });

  test('the top level is the given one', () => {
    const given = new Set(GIVEN_TOP_LEVEL);
    const extra = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !given.has(name));
    expect(extra).toEqual([]);
    expect(statSync(join(ROOT, 'LICENSE')).isFile()).toBe(true);
  });
});
