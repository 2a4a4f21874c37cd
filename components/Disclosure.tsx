import { ChevronDown } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

interface DisclosureProps {
  readonly class?: string;
  /** The line that is always there, and opens the rest. */
  readonly summary: ComponentChildren;
  /** What opening it shows. */
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** A line that opens more of the same, natively. */
export function Disclosure({ class: name = '', summary, hint, children }: DisclosureProps) {
  return (
    <details class={`disclosure ${name}`}>
      <summary title={hint}>
        <span class="disclosure__summary">{summary}</span>
        <Icon of={ChevronDown} />
      </summary>
      {children}
    </details>
  );
}
