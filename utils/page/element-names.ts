const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin and end a block of text, whatever a style sheet makes of them. */
export const BLOCK_NAMES = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main marquee menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul',
);

/** Elements whose content is no text to read. */
export const UNREAD_NAMES = words(
  'applet audio button canvas datalist embed head iframe input link map math meta noembed noframes noscript object option param picture progress script select source style svg template textarea title track video',
);

/** Elements a run of text stays whole in: one in another element's name does not split them. */
export const TEXT_NAMES = words('p h1 h2 h3 h4 h5 h6 li td th dd dt figcaption summary');
