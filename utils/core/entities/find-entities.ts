import type { Article, Passage } from '../model/article';
import type { Entity } from '../model/entity';
import { bestNameOf } from './best-name';
import { findMentions } from './find-mentions';
import type { MergedName } from './merge-names';
import { mergeNames } from './merge-names';
import type { PlacedMention } from './name-groups';
import { groupByWords } from './name-groups';
import { salienceOf } from './salience';

const DEFAULT_LIMIT = 8;

/** The texts of an article, the headline first; `offsets` says where in the story each block begins. */
interface Story {
  readonly article: Pick<Article, 'title' | 'blocks' | 'lang'>;
  readonly texts: readonly string[];
  readonly offsets: readonly number[];
  readonly length: number;
}

function makeStory(article: Story['article']): Story {
  const texts = [article.title, ...article.blocks.map(({ text }) => text)];
  const offsets: number[] = [];
  let length = 0;
  for (const [index, text] of texts.entries()) {
    offsets.push(length);
    if (index > 0) length += text.length;
  }
  return { article, texts, offsets, length: Math.max(1, length) };
}

interface Candidate {
  readonly names: MergedName;
  /** In document order, those in the headline left out. */
  readonly mentions: readonly PlacedMention[];
  readonly isInHeadline: boolean;
}

function makeCandidate(names: MergedName): Candidate {
  const all = names
    .flatMap(({ mentions }) => mentions)
    .toSorted((a, b) => a.text - b.text || a.start - b.start);
  const mentions = all.filter(({ text }) => text > 0);
  return { names, mentions, isInHeadline: mentions.length < all.length };
}

/** A name that only looks like one, and stands once, is too little for the reader. */
const isCertain = ({ mentions, isInHeadline }: Candidate): boolean =>
  mentions.length > 1 || isInHeadline || mentions.some(({ evidence }) => evidence !== 'shape');

function makeEntity(story: Story, candidate: Candidate, mostMentions: number): Entity {
  const { names, mentions, isInHeadline } = candidate;
  const passages: Passage[] = mentions.map(({ text, start, end }) => ({
    blockId: story.article.blocks[text - 1]?.id ?? '',
    start,
    end,
  }));
  const [first] = mentions;
  const position = (story.offsets[first?.text ?? 0] ?? 0) + (first?.start ?? 0);
  return {
    type: names[0]?.type ?? 'organisation',
    name: bestNameOf(names, story.texts),
    countryCode: names.find(({ countryCode }) => countryCode !== null)?.countryCode ?? null,
    mentions: passages,
    salience: salienceOf({
      mentions: mentions.length,
      mostMentions,
      firstPosition: position / story.length,
      isInHeadline,
    }),
  };
}

/**
 * Finds the key persons, organisations and places of an article, most salient first. Each has all its mentions in
 * the blocks; the headline only adds to salience. Deterministic; linear in the length of the article.
 */
export function findEntities(
  article: Pick<Article, 'title' | 'blocks' | 'lang'>,
  options: { readonly limit?: number } = {},
): readonly Entity[] {
  const story = makeStory(article);
  const found = findMentions(story.texts, article.lang);
  const placed = found.flatMap((mentions, text) => mentions.map((each) => ({ ...each, text })));
  const candidates = mergeNames(groupByWords(placed), article.lang)
    .map(makeCandidate)
    .filter((candidate) => candidate.mentions.length > 0 && isCertain(candidate));
  const mostMentions = candidates.reduce(
    (most, { mentions }) => Math.max(most, mentions.length),
    0,
  );
  return candidates
    .map((candidate) => makeEntity(story, candidate, mostMentions))
    .toSorted((a, b) => b.salience - a.salience)
    .slice(0, options.limit ?? DEFAULT_LIMIT);
}
