/** Why something expected went wrong. Every code has a sentence and a remedy in the interface. */
export const FAILURE_CODES = [
  'restricted-page',
  'pdf',
  'reader-view',
  'local-file',
  'empty-page',
  'no-article',
  'nothing-selected',
  'page-too-large',
  'page-gone',
  'passage-gone',
  'timed-out',
  'cancelled',
  'storage-full',
  'unexpected',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/** `detail` is for the log and a bug report, never the sentence the reader sees. */
export interface Failure {
  readonly code: FailureCode;
  readonly detail: string;
}

/** The outcome of something that may go wrong in an expected way. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const failed = (code: FailureCode, detail = ''): Result<never> => ({
  ok: false,
  failure: { code, detail },
});
