import { extractArticle, type ReadPage } from '../../../utils/page/extract-article';

/** Twelve sentences of an invented story, long enough that every extractor takes them for prose. */
export const PARAGRAPHS: readonly string[] = [
  'The harbour council of Vellin put off its vote on the new ferry line on Tuesday evening, after the engineers asked for two more weeks to look at the old pier.',
  'Mayor Ines Halvar said that nobody on the council was against the ferry, “but nobody wants to see a car roll off the end of a rotten plank” either.',
  'The line would link Vellin to the island of Sorrow in eighteen minutes, down from the fifty that the post boat takes on a calm day.',
  'Islanders have asked for it since the bridge at Kalm was closed to lorries eleven winters ago, and three petitions lie in the town hall.',
  'The shipyard that is to build the two boats says that it can hold its price until the end of May, and not a day longer than that.',
];

export interface StoryParts {
  readonly head?: string;
  readonly top?: string;
  readonly before?: string;
  readonly between?: string;
  readonly after?: string;
  readonly bottom?: string;
  readonly title?: string;
  readonly lang?: string;
}

export const TITLE = 'Vellin puts off its vote on the ferry';

/** A plain news page with the story in the middle and the given parts around and within it. */
export function storyPage(parts: StoryParts = {}): string {
  const { head = '', top = '', before = '', between = '', after = '', bottom = '' } = parts;
  const { title = TITLE, lang = 'en' } = parts;
  const text = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`);
  return `<!doctype html><html lang="${lang}"><head><title>${title} | The Vellin Post</title>
<meta property="og:site_name" content="The Vellin Post">${head}</head><body>${top}
<main><h1>${title}</h1>${before}<div class="story">${text.slice(0, 2).join('\n')}${between}
${text.slice(2).join('\n')}</div>${after}</main>${bottom}</body></html>`;
}

export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export const ENV = {
  url: 'https://post.example/town/2024/ferry-vote.html',
  now: new Date('2024-05-02T10:00:00Z'),
};

/** Reads a page that must be readable. */
export async function read(page: string | Document): Promise<ReadPage> {
  const doc = typeof page === 'string' ? parse(page) : page;
  const result = await extractArticle(doc, ENV);
  if (!result.ok) throw new Error(`The page could not be read: ${result.failure.code}`);
  return result.value;
}

/** The texts of a page's blocks. */
export async function textsOf(page: string): Promise<readonly string[]> {
  const { article } = await read(page);
  return article.blocks.map(({ text }) => text);
}

/** A page in a frame, with a layout and style sheets; `use` runs while it stands. */
export async function withLivePage<T>(
  html: string,
  use: (doc: Document) => Promise<T>,
): Promise<T> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  try {
    if (frame.contentDocument === null) throw new Error('The frame has no document.');
    return await use(frame.contentDocument);
  } finally {
    frame.remove();
  }
}
