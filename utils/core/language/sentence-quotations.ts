const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”"',
  '«': '»',
  '»': '«»',
  '”': '”',
  '「': '」',
  '『': '』',
  '《': '》',
  '(': ')',
  '（': '）',
  '[': ']',
};
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** The bracket or quotation a reader stands in: its opening mark and how often it was opened inside itself. */
export interface OpenQuotation {
  readonly mark: string;
  readonly depth: number;
}

/**
 * Reads on through `text[start…end)` and tells in which quotation or bracket the reader then stands, null for
 * none. Only the outermost is followed: what stands inside it neither opens nor closes anything.
 */
export function readQuotations(
  text: string,
  range: { readonly start: number; readonly end: number },
  before: OpenQuotation | null,
): OpenQuotation | null {
  let { mark, depth } = before ?? { mark: '', depth: 0 };
  for (let i = range.start; i < range.end; i += 1) {
    if (depth === 0) {
      if (!opens(text, i)) continue;
      mark = text.charAt(i);
      depth = 1;
    } else depth = depthAfter(text.charAt(i), mark, depth);
  }
  return depth === 0 ? null : { mark, depth };
}

/** Does the quotation or bracket the reader stands in close within `text[start…end)`? */
export function closesWithin(
  text: string,
  range: { readonly start: number; readonly end: number },
  open: OpenQuotation,
): boolean {
  let { depth } = open;
  for (let i = range.start; i < range.end && depth > 0; i += 1)
    depth = depthAfter(text.charAt(i), open.mark, depth);
  return depth === 0;
}

function depthAfter(char: string, mark: string, depth: number): number {
  if (CLOSERS[mark]?.includes(char) === true) return depth - 1;
  return char === mark ? depth + 1 : depth;
}

function opens(text: string, index: number): boolean {
  const char = text.charAt(index);
  if (CLOSERS[char] === undefined) return false;
  const before = text.charAt(index - 1);
  // 5'10" is a measure; a mark that may close as well as open opens only before a word.
  if (char === '"') return !/[0-9]/.test(before);
  if (char === '»' || char === '”') return !WORD.test(before) && WORD.test(text.charAt(index + 1));
  return true;
}

/** Marks that close a quotation or bracket. */
export const CLOSING_MARK = /["”»’')\]】」』）］›》]/u;
