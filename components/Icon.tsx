import type { IconNode } from 'lucide';
import { h } from 'preact';

interface IconProps {
  readonly of: IconNode;
  /** True for an icon that points along the line of reading: it is mirrored in a right-to-left interface. */
  readonly directional?: boolean;
}

/** A Lucide icon as inline SVG in the colour of the text. It says nothing by itself: words stand beside it. */
export function Icon({ of: shapes, directional = false }: IconProps) {
  return (
    <svg
      class={directional ? 'icon icon--directional' : 'icon'}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {shapes.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
