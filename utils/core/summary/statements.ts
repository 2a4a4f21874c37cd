import type { LanguageTag } from '../model/language';
import type { RankedDocument } from './document';
import { findStatement, type Statement } from './speaker';
import { createTermReader } from './terms';

/** A page of statements has at least this many, and at least this share of its sentences. */
const FEWEST = 5;
const LEAST_SHARE = 0.5;

/**
 * What must be chosen from a page of statements (a communiqué, a round of reactions): the lead, then the first
 * statement of each new speaker, in document order, at most `limit`. Nothing for any other article.
 */
export function findFirstStatements(
  { ranked }: RankedDocument,
  { lang, limit }: { readonly lang: LanguageTag; readonly limit: number },
): readonly number[] {
  const statements = ranked.map(({ text }) => findStatement(text, lang));
  const count = statements.filter((statement) => statement !== null).length;
  if (count < FEWEST || count < LEAST_SHARE * ranked.length) return [];
  const isNew = createSpeakerList(lang);
  const chosen = [0];
  const lead = statements[0] ?? null;
  if (lead !== null) isNew(lead);
  for (const [index, statement] of statements.entries()) {
    if (chosen.length >= limit) break;
    if (index === 0 || statement === null || ranked[index]?.dangling === true) continue;
    if (isNew(statement)) chosen.push(index);
  }
  return chosen;
}

/** Tells whether a statement's speaker is met for the first time; one word in common makes the same speaker. */
function createSpeakerList(lang: LanguageTag): (statement: Statement) => boolean {
  const reader = createTermReader(lang);
  const groups: Set<string>[] = [];
  return ({ speaker }) => {
    const names = reader.read(speaker.join(' ')).terms;
    if (names.length === 0) return false;
    const known = groups.find((group) => names.some((name) => group.has(name)));
    if (known === undefined) groups.push(new Set(names));
    else for (const name of names) known.add(name);
    return known === undefined;
  };
}
