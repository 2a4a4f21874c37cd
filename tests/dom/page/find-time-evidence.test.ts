import { describe, expect, it } from 'vitest';
import {
  type PageParts,
  TITLE,
  ld,
  pageOf,
  publishedOf,
  timelineOf,
} from './find-time-evidence-pages';

describe('one source alone', () => {
  const story = {
    '@type': 'NewsArticle',
    headline: TITLE,
    datePublished: '2021-05-14T09:05:00+03:00',
  };
  it.each<readonly [string, PageParts, string]>([
    ['JSON-LD', { head: ld(story) }, '2021-05-14T09:05+03:00 json-ld'],
    [
      'JSON-LD in a graph',
      { head: ld({ '@graph': [{ '@type': 'WebSite' }, story] }) },
      '2021-05-14T09:05+03:00 json-ld',
    ],
    [
      'a typed value',
      { head: ld({ ...story, datePublished: { '@value': '2021-05-14' } }) },
      '2021-05-14 json-ld',
    ],
    [
      'an epoch',
      { head: ld({ ...story, datePublished: 1620983100 }) },
      '2021-05-14T09:05+00:00 json-ld',
    ],
    [
      'a meta element',
      { head: '<meta property="article:published_time" content="2021-05-14T09:05:00Z">' },
      '2021-05-14T09:05+00:00 meta',
    ],
    [
      'a meta element of another name',
      { head: '<meta name="Publish-Date" content="14 May 2021">' },
      '2021-05-14 meta',
    ],
    [
      'microdata',
      { after: '<p><meta itemprop="datePublished" content="2021-05-14">By A. Writer</p>' },
      '2021-05-14 microdata',
    ],
    [
      'a microformat',
      { after: '<abbr class="published" title="2021-05-14T09:05:00+03:00">Friday</abbr>' },
      '2021-05-14T09:05+03:00 microdata',
    ],
    [
      'a time element',
      { after: '<p>By A. Writer <time datetime="2021-05-14T09:05:00+03:00">Friday</time></p>' },
      '2021-05-14T09:05+03:00 time-element',
    ],
    [
      'text below the title',
      { after: '<div>By A. Writer | 14-05-2021, 09:05</div>' },
      '2021-05-14T09:05 visible-text',
    ],
    [
      'text above the title',
      { before: '<div class="date">14 May 2021</div>' },
      '2021-05-14 visible-text',
    ],
    [
      'text at the end',
      { end: '<div class="entry-footer">Posted on 14 May 2021</div>' },
      '2021-05-14 visible-text',
    ],
    [
      'hours ago',
      { after: '<div class="meta">3 hours ago</div>' },
      '2026-11-22T15:00+00:00 visible-text',
    ],
    [
      'script state',
      {
        head: '<script>window.state={"title":"x","publishedAt":"2021-05-14T09:05:00+03:00"}</script>',
      },
      '2021-05-14T09:05+03:00 script',
    ],
    [
      'escaped script state',
      {
        head: String.raw`<script>push("{\"publishedAt\":\"2021-05-14T09:05:00+03:00\"}")</script>`,
      },
      '2021-05-14T09:05+03:00 script',
    ],
    [
      'an attribute',
      { after: '<div data-datetime="2021-05-14T09:05:00+03:00">Fri</div>' },
      '2021-05-14T09:05+03:00 script',
    ],
  ])('is read: %s', (_source, parts, wanted) => {
    expect(publishedOf(pageOf(parts))).toBe(wanted);
  });

  it('is read: the address', () => {
    const url = 'https://pilot.example/2021/05/14/lighthouse';
    expect(publishedOf(pageOf({}), { url })).toBe('2021-05-14 url');
  });

  it('is none', () => {
    expect(timelineOf(pageOf({}))).toMatchObject({ published: null, agreement: 'none' });
  });
});

describe('dates of something else', () => {
  const own = '<div class="info">Town news | 14-05-2021, 09:05</div>';
  it.each<readonly [string, PageParts]>([
    [
      'the masthead’s calendar',
      {
        before:
          '<header><span class="today-date">Saturday 28 December 2024</span> <span>21:40</span></header>',
      },
    ],
    ['the clock of today', { before: '<div>Sunday 22 November 2026 18:00</div>' }],
    [
      'a comment',
      { end: '<div id="comments"><div>A Reader, 15-05-2021, 10:00: Well done!</div></div>' },
    ],
    [
      'related stories',
      {
        end: '<div class="related-news"><a>Storm warning</a> <time datetime="2023-01-02T10:00Z">2 January 2023</time></div>',
      },
    ],
    ['an aside', { before: '<aside><p>Published 3 May 2019 09:00</p></aside>' }],
    ['the story itself', { end: '<p>The first lighthouse was lit on 3 May 1999.</p>' }],
    ['a copyright line', { end: '<footer>Copyright 1 January 2026 The Pilot</footer>' }],
    ['an availability', { end: '<p>Available until 1 January 2022</p>' }],
  ])('are not taken: %s', (_name, parts) => {
    const html = pageOf({ ...parts, after: own });
    expect(publishedOf(html)).toBe('2021-05-14T09:05 visible-text');
    expect(timelineOf(html).agreement).toBe('single');
  });

  it('are not taken from an article list in JSON-LD', () => {
    const list = ['2023-01-01', '2023-01-02', '2023-01-03', '2023-01-04'].map(
      (datePublished, at) => ({
        '@type': 'NewsArticle',
        headline: `Quite another story, the ${at}th of them`,
        datePublished,
      }),
    );
    const story = { '@type': 'NewsArticle', headline: TITLE, datePublished: '2021-05-14' };
    expect(publishedOf(pageOf({ head: ld([...list, story]) }))).toBe('2021-05-14 json-ld');
    expect(publishedOf(pageOf({ head: ld(list), after: own }))).toBe(
      '2021-05-14T09:05 visible-text',
    );
  });
});

describe('several sources', () => {
  it('agree across a zone, and give the update its place', () => {
    const timeline = timelineOf(
      pageOf({
        head:
          ld({
            '@type': 'NewsArticle',
            datePublished: '2021-05-14T09:05:00+03:00',
            dateModified: '2021-05-15T10:00:00+03:00',
          }) + '<meta property="article:published_time" content="2021-05-14T06:05:00Z">',
        after: '<p>Published 14 May 2021, 09:05 | Updated 15 May 2021, 10:00</p>',
      }),
    );
    expect(timeline.agreement).toBe('agree');
    expect(timeline.published).toMatchObject({
      wallClock: '2021-05-14T09:05',
      offset: '+03:00',
      label: 'datePublished',
    });
    expect(timeline.updated).toMatchObject({
      wallClock: '2021-05-15T10:00',
      offset: '+03:00',
      role: 'updated',
    });
  });

  it('expose a false Z', () => {
    const { published } = timelineOf(
      pageOf({
        head: '<meta property="article:published_time" content="2021-05-14T09:05Z">',
        after: '<div class="date">الجمعة، 14 مايو 2021 09:05 ص</div>',
      }),
      { lang: 'ar' },
    );
    expect(published).toMatchObject({
      wallClock: '2021-05-14T09:05',
      offset: null,
      source: 'meta',
    });
  });

  it('settle which of 3/5/2021 is the month', () => {
    const after = '<div class="date">3/5/2021 09:05</div>';
    const head = '<meta name="date" content="2021-03-05">';
    expect(
      timelineOf(pageOf({ head, after }), { url: 'https://pilot.example.uk/story' }).agreement,
    ).toBe('agree');
  });
});

describe('the page’s own words', () => {
  it('are kept verbatim, in their own digits and script', () => {
    const { published } = timelineOf(
      pageOf({ after: '<div>أخبار المدينة | نُشر: ٢٤ أيار ٢٠٢١ - ٠٩:٠٥</div>' }),
      { lang: 'ar' },
    );
    expect(published).toMatchObject({
      role: 'published',
      wallClock: '2021-05-24T09:05',
      offset: null,
      precision: 'minute',
      source: 'visible-text',
      label: '',
    });
    expect(published?.text).toContain('٢٤ أيار ٢٠٢١ - ٠٩:٠٥');
  });
});
