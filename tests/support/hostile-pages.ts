/** A sound story for pages that are hostile around it. */
const STORY = `
<h1>Lighthouse keeper retires after forty years</h1>
<p>The last keeper of the lighthouse on Gull Rock handed over her keys on Saturday, after forty years in which she missed only two nights at the lamp.</p>
<p>Greta Solberg, who is 67, told the harbour master that the new lamp needs no hands, “but it needs somebody to wish it good evening”.</p>
<p>The coast guard will look after the light from the mainland. The tower opens to visitors in June, with room for twelve at a time on the upper platform.</p>
<p>Solberg moves to the village below, into a house from which the lamp can be seen. She means to write down the names of all the ships that passed in the winter of 1987.</p>`;

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lighthouse keeper retires after forty years</title>${head}</head><body>${body}</body></html>`;

const WHILE = 'Lighthouse keeper retires after forty years';

/** Pages built to break a reader, each with the title that must come out; made here because some are megabytes. */
export const HOSTILE_PAGES: ReadonlyMap<string, { readonly html: string; readonly title: string }> =
  new Map(
    Object.entries({
      'json-null': page(STORY, '<script>window.JSON = null; Array.prototype.map = null;</script>'),
      'form-clobbers-query-selector': page(
        `<form name="querySelector"><input name="body"></form><form name="querySelectorAll"></form>${STORY}`,
      ),
      'ids-clobber-document': page(
        `<img name="body"><img name="documentElement"><form id="head" name="head"></form><img name="title"><img name="cloneNode"><img name="createRange"><img name="createTreeWalker"><a id="URL" name="URL"></a>${STORY}`,
      ),
      'form-clobbers-itself': page(
        `<form><input name="parentNode"><input name="parentElement"><input name="childNodes"><input name="getAttribute"><input name="nodeName"><input name="textContent"><p>Search the archive</p></form>${STORY}`,
      ),
      'ten-megabytes-of-json-ld': page(
        STORY,
        `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'no news '.repeat(1_300_000)}"}</script>`,
      ),
      'five-thousand-nested-divs': page(`${'<div>'.repeat(5000)}${STORY}${'</div>'.repeat(5000)}`),
      'markup-everywhere': page(
        `${STORY}<p onclick="void 0">A last word about the tower: it stays white. <svg onload="void 0"><desc>hidden in a picture</desc></svg><math><mi>x</mi></math></p>`,
      ),
    }).map(([name, html]) => [name, { html, title: WHILE }]),
  );
