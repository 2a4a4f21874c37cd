import { Fragment, h, toChildArray, type ComponentChildren } from 'preact';

const SLOT = /\u{f0000}(\d)/u;

/** What stands in a message's text until `Phrase` puts an element there: a private-use character and a number. */
export function slot(index: number): string {
  return `\u{f0000}${String(index)}`;
}

interface PhraseProps {
  /** A translated message whose substitutions were `slot(0)`, `slot(1)`, … */
  readonly text: string;
  /** What the slots are filled with, in their order; none of them empty. */
  readonly children: ComponentChildren;
}

/** A message with elements in it, in whichever order the language puts them. */
export function Phrase({ text, children }: PhraseProps) {
  const parts = toChildArray(children);
  const pieces = text.split(SLOT);
  return h(
    Fragment,
    null,
    ...pieces.map((piece, at) => (at % 2 === 0 ? piece : parts[Number(piece)])),
  );
}
