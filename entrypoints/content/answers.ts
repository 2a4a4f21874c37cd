import type { PageCalls } from '../../utils/core/model/messages';
import { failed, ok } from '../../utils/core/model/result';
import { extractArticle, extractSelection } from '../../utils/page/extract-article';
import { createPassageFlasher, type PageWindow } from '../../utils/page/flash-passage';
import { refusalOfDocument, whenParsed } from '../../utils/page/readiness';
import type { TextMap } from '../../utils/page/text-map';
import { detectLanguage } from '../../utils/platform/detect-language';
import type { Answers } from '../../utils/platform/messaging';

/** How many readings of one page keep their places: the article's, the selection's, and one to spare. */
const KEPT_RUNS = 3;

/** Answers the page's calls for the document in `view`. */
export function createPageAnswers(view: PageWindow, signal: AbortSignal): Answers<PageCalls> {
  const runs = new Map<string, TextMap>();
  const flasher = createPassageFlasher(view, signal);
  const keep = (runId: string, textMap: TextMap): void => {
    runs.set(runId, textMap);
    const [oldest] = runs.keys();
    if (runs.size > KEPT_RUNS && oldest !== undefined) runs.delete(oldest);
  };
  return {
    async readPage({ runId, choice }) {
      const doc = view.document;
      const refusal = refusalOfDocument(doc);
      if (refusal !== null) return failed(refusal, doc.contentType);
      await whenParsed(doc, signal);
      const extract = choice.subject === 'selection' ? extractSelection : extractArticle;
      const read = await extract(doc, {
        url: view.location.href,
        now: new Date(),
        detectLanguage,
        attempt: choice.attempt,
        ...(choice.lang !== null && { lang: choice.lang }),
      });
      if (!read.ok) return read;
      keep(runId, read.value.textMap);
      return ok(read.value.article);
    },
    async holdsPlaces({ runId }) {
      return ok(runs.has(runId));
    },
    async showPassage({ runId, passages, index }) {
      const textMap = runs.get(runId);
      if (textMap === undefined) return failed('passage-gone', 'the page was loaded anew');
      const wanted = passages[index];
      const current = wanted === undefined ? null : textMap.rangeOf(wanted);
      if (current === null) return failed('passage-gone', 'the text is no longer there');
      const others = passages
        .filter((passage) => passage !== wanted)
        .map((passage) => textMap.rangeOf(passage))
        .filter((range) => range !== null);
      flasher.flash([current, ...others], 0);
      return ok(undefined);
    },
  };
}
