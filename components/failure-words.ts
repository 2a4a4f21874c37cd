import type { FailureCode } from '../utils/core/model/result';
import type { PlainKey } from './text';

/** What a reader can do about a failure with one click. */
export type WayOut = 'readAgain' | 'readAnother' | 'readPage' | 'readSelection' | 'openOptions';

interface FailureWords {
  /** What went wrong, in one sentence. */
  readonly what: PlainKey;
  /** What to do about it. */
  readonly remedy: PlainKey;
  /** Buttons, the most promising first. */
  readonly waysOut: readonly WayOut[];
}

/** A sentence, a remedy and the buttons that help, for everything that may go wrong. */
export const FAILURE_WORDS: Record<FailureCode, FailureWords> = {
  'restricted-page': {
    what: 'failure.restrictedPage.what',
    remedy: 'failure.restrictedPage.remedy',
    waysOut: [],
  },
  pdf: { what: 'failure.pdf.what', remedy: 'failure.pdf.remedy', waysOut: [] },
  'reader-view': {
    what: 'failure.readerView.what',
    remedy: 'failure.readerView.remedy',
    waysOut: ['readAgain'],
  },
  'local-file': {
    what: 'failure.localFile.what',
    remedy: 'failure.localFile.remedy',
    waysOut: ['readAgain'],
  },
  'empty-page': {
    what: 'failure.emptyPage.what',
    remedy: 'failure.emptyPage.remedy',
    waysOut: ['readAgain'],
  },
  'no-article': {
    what: 'failure.noArticle.what',
    remedy: 'failure.noArticle.remedy',
    waysOut: ['readSelection', 'readAnother', 'readAgain'],
  },
  'nothing-selected': {
    what: 'failure.nothingSelected.what',
    remedy: 'failure.nothingSelected.remedy',
    waysOut: ['readSelection', 'readPage'],
  },
  'page-too-large': {
    what: 'failure.pageTooLarge.what',
    remedy: 'failure.pageTooLarge.remedy',
    waysOut: ['readSelection'],
  },
  'page-gone': {
    what: 'failure.pageGone.what',
    remedy: 'failure.pageGone.remedy',
    waysOut: ['readAgain'],
  },
  'passage-gone': {
    what: 'failure.passageGone.what',
    remedy: 'failure.passageGone.remedy',
    waysOut: ['readAgain'],
  },
  'timed-out': {
    what: 'failure.timedOut.what',
    remedy: 'failure.timedOut.remedy',
    waysOut: ['readAgain', 'readSelection'],
  },
  cancelled: {
    what: 'failure.cancelled.what',
    remedy: 'failure.cancelled.remedy',
    waysOut: ['readAgain'],
  },
  unexpected: {
    what: 'failure.unexpected.what',
    remedy: 'failure.unexpected.remedy',
    waysOut: ['readAgain'],
  },
};
