import type { FailureCode } from '../core/model/result';

/** A page that is still being written after this long is read as far as it has come. */
const PATIENCE_MS = 5000;

/** Kinds of document that hold text to read; scripts, images and the like don't. */
const READABLE = /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml))$/i;

/** Why a document of this content type can't be read, or null when it can. */
export function refusalOfDocument(doc: Document): FailureCode | null {
  if (/pdf/i.test(doc.contentType)) return 'pdf';
  return READABLE.test(doc.contentType) ? null : 'no-article';
}

/** Waits until the document is parsed, but not for its pictures and scripts, and not for ever. */
export async function whenParsed(doc: Document, signal: AbortSignal): Promise<void> {
  if (doc.readyState !== 'loading') return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS);
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    doc.addEventListener('DOMContentLoaded', done, { once: true, signal });
    signal.addEventListener('abort', done, { once: true });
  });
}
