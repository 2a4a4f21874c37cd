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
  'unexpected',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/** `detail` is for the log and a bug report, never the sentence the reader sees. */
export interface Failure {
  readonly code: FailureCode;
  readonly detail: string;
}

/** A failure from anything, or null: its code must be one that has words in the interface. */
export function parseFailure(value: unknown): Failure | null {
  if (typeof value !== 'object' || value === null || !('code' in value)) return null;
  const code = FAILURE_CODES.find((known) => known === value.code);
  const detail = 'detail' in value && typeof value.detail === 'string' ? value.detail : '';
  return code === undefined ? null : { code, detail };
}

/** The outcome of something that may go wrong in an expected way. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const failed = (code: FailureCode, detail = ''): Result<never> => ({
  ok: false,
  failure: { code, detail },
});
