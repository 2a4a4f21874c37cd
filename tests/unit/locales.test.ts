import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import * as briefWords from '../../components/brief-words';
import { FAILURE_WORDS } from '../../components/failure-words';
import { FAILURE_CODES } from '../../utils/core/model/result';
import { INTERFACE_LANGUAGES, interfaceText, messagesOf } from '../support/interface-text';

const COMPONENTS = resolve(import.meta.dirname, '../../components');
const english = messagesOf('en');

const componentFiles = readdirSync(COMPONENTS).filter((name) => /\.tsx?$/.test(name));
const sources = componentFiles.map((name) => readFileSync(join(COMPONENTS, name), 'utf8'));

const placeholdersOf = (message = ''): string[] =>
  [...new Set(message.match(/\$\d/g))].toSorted((a, b) => a.localeCompare(b));

describe.each(INTERFACE_LANGUAGES)('the messages in %s', (language) => {
  const messages = messagesOf(language);

  test('have the same keys as the English ones', () => {
    expect([...messages.keys()]).toEqual([...english.keys()]);
  });

  test('say something, and fill the same places as the English ones', () => {
    for (const [key, message] of messages) {
      expect(message.trim(), key).not.toBe('');
      // A plural form for exactly one may spell the number out.
      expect(placeholdersOf(english.get(key)), key).toEqual(placeholdersOf(message));
    }
  });

  test('have keys every browser accepts, and at most the three plural forms the library knows', () => {
    for (const [key, message] of messages) {
      expect(key).toMatch(/^[a-zA-Z0-9_]+$/);
      expect(message.split(' | ').length, key).toBeLessThanOrEqual(3);
    }
  });

  test('name the language and its direction', () => {
    expect(messages.get('meta_lang')).toBe(language);
    expect(messages.get('meta_dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });

  test('are right for any number', async () => {
    const t = await interfaceText(language);
    for (const count of [0, 1, 2, 3, 11, 100]) {
      const text = t('coverage.skipped', count, [count]);
      expect(text).toContain(String(count));
      expect(text).not.toContain('|');
    }
  });

  test.each(Object.entries(briefWords))('have words for each of %s', (_name, table) => {
    for (const [code, key] of Object.entries(table))
      expect(messages.has(key.replaceAll('.', '_')), code).toBe(true);
  });

  test.each(FAILURE_CODES)('say what happened and what to do about %s', (code) => {
    const { what, remedy } = FAILURE_WORDS[code];
    for (const key of [what, remedy])
      expect(messages.get(key.replaceAll('.', '_'))).toMatch(/[.؟!]$/);
  });
});

test('the Arabic messages are Arabic', () => {
  const latin = [...messagesOf('ar')].filter(([, message]) => !/\p{Script=Arabic}/u.test(message));
  expect(latin.map(([key]) => key)).toEqual([
    'meta_lang',
    'meta_dir',
    'time_words',
    'entity_count',
  ]);
});

test('every message is used, so that translators write nothing in vain', () => {
  const used = `${sources.join('\n')} meta.dir extension.description extension.action`;
  const unused = [...english.keys()].filter((key) => !used.includes(key.replaceAll('_', '.')));
  expect(unused).toEqual([]);
});

/** The words a component would show without asking for them: text between tags, and attributes that are read out. */
function literalWords(file: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return undefined;
    const it = node as Record<string, unknown>;
    if (it['type'] === 'JSXText') found.push(String(it['value']));
    if (it['type'] === 'JSXAttribute') {
      const { name, value } = it as { name: { name: string }; value: { value?: string } | null };
      if (/^(?:aria-label|title|alt|placeholder|aria-description)$/.test(name.name))
        found.push(value?.value ?? '');
    }
    return Object.values(it).forEach(visit);
  };
  visit(parseSync(file, source).program.body);
  return found.filter((text) => /\p{L}/u.test(text));
}

test.each(componentFiles)('%s has no words of its own', (file) => {
  const at = componentFiles.indexOf(file);
  expect(literalWords(file, sources[at]!)).toEqual([]);
});

test('a literal word in a component would be found', () => {
  expect(literalWords('x.tsx', 'const a = <p title="Old">New</p>;')).toEqual(['Old', 'New']);
});
