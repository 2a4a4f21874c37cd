/** Names of meta elements by how surely they state the time they name; lower case, without signs and blanks. */
type MetaNames = readonly (readonly [confidence: number, names: string])[];

/** When a story was published. */
export const PUBLISHED_META: MetaNames = [
  [0.93, 'articlepublishedtime'],
  [0.9, 'ogarticlepublishedtime articlepublished ogpublishedtime publishedtime parselypubdate'],
  [
    0.87,
    'articlepostdate datepublished publishdate publicationdate pubdate dcdateissued ' +
      'dctermsissued dcissued citationpublicationdate citationonlinedate sailthrudate ' +
      'btpubdate rnewsdatepublished cxenseparserecspublishtime cxenseparsepublishtime ' +
      'shareaholicarticlepublishedtime articledate articledateoriginal ' +
      'originalpublicationdate publisheddate publishedat published displaydate ' +
      'dateissued prismpublicationdate eomportalpublicationdate articlepublicationdate ' +
      'weiboarticlecreateat',
  ],
  [
    0.75,
    'citationdate ogreleasedate releasedate dcdatecreated dctermscreated dccreated ' +
      'articlecreated pdate ptime searchdate dctermsdate dcdate date',
  ],
  [0.68, 'videoreleasedate created gentime docdate timestamp'],
];

/** When a page was last changed. */
export const UPDATED_META: MetaNames = [
  [0.87, 'articlemodifiedtime ogarticlemodifiedtime articleupdatedtime'],
  [0.75, 'ogupdatedtime ogmodifiedtime datemodified dctermsmodified dcdatemodified'],
  [0.68, 'lastmod lastupdated modified modificationdate'],
  [0.6, 'revised'],
  [0.4, 'lastmodified'],
];

/** Where dates are of something else than the story: other stories, comments, the page's frame. */
export const ELSEWHERE =
  'aside,footer,nav,dialog,' +
  [
    'related',
    'comment',
    'sidebar',
    'recommend',
    'popular',
    'latest',
    'teaser',
    'recent',
    'most-',
    'most_',
    'mostread',
    'trending',
    'read-more',
    'readmore',
    'ticker',
    'more-news',
    'morenews',
    'read-also',
    'carousel',
    'slider',
  ]
    .map((word) => `[class*="${word}" i]`)
    .join(',') +
  // Elementor puts every part of an article into a "widget" of its own.
  ',[class*="widget" i]:not([class*="elementor" i]),[id*="comment" i],[id*="sidebar" i],[id*="related" i],[id*="disqus" i]';

/** Class names of elements that hold a date, likely the story's. */
export const DATE_CLASSES = ['date', 'publish', 'posted', 'time', 'byline', 'meta', 'entry-footer']
  .map((word) => `[class*="${word}" i]`)
  .join(',')
  .concat(',[id*="date" i],[id*="publish" i]');

/** Attributes a script puts a time into. */
export const DATE_ATTRIBUTES = [
  'data-published',
  'data-publish-date',
  'data-datetime',
  'data-date',
  'data-timestamp',
  'data-time',
  'data-created',
] as const;

/** Keys of a page's script state that hold the time of publication. */
export const STATE_KEYS =
  'datePublished|publish(?:ed)?(?:_?(?:date|at|on|time))?|publication_?date|pub_?date|date_published|first_?published(?:_?(?:date|at))?|created_?at|dateCreated|display_?date|post_?date';
