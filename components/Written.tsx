import type { ComponentChildren } from 'preact';
import { directionOfLanguage } from '../utils/core/language/direction';
import type { LanguageTag } from '../utils/core/model/language';

interface WrittenProps {
  readonly lang: LanguageTag;
  readonly children: ComponentChildren;
}

/** Words of a language inside a line of another: named, pointed the right way, and kept from mixing with it. */
export function Written({ lang, children }: WrittenProps) {
  return (
    <bdi lang={lang} dir={directionOfLanguage(lang)}>
      {children}
    </bdi>
  );
}
