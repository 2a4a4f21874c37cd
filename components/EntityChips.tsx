import { Landmark, MapPin, User, type IconNode } from 'lucide';
import { useState } from 'preact/hooks';
import { countryName } from '../utils/core/language/country-names';
import { formatNumber } from '../utils/core/language/format-number';
import type { Entity, EntityType } from '../utils/core/model/entity';
import type { LanguageTag } from '../utils/core/model/language';
import { ENTITY_TYPE_WORDS } from './brief-words';
import { Icon } from './Icon';
import type { PopupActions } from './popup-props';
import { useText } from './text';
import { Written } from './Written';

interface EntityChipsProps {
  readonly entities: readonly Entity[];
  /** The language the names are written in. */
  readonly nameLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly actions: PopupActions;
}

const TYPES: readonly EntityType[] = ['person', 'organisation', 'place'];

const ICONS: Record<EntityType, IconNode> = {
  person: User,
  organisation: Landmark,
  place: MapPin,
};

interface NameProps {
  readonly entity: Entity;
  readonly nameLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
}

/** A country in the reader's language with the page's own name beside it; any other name as the page has it. */
function Name({ entity, nameLanguage, targetLanguage }: NameProps) {
  const { name, countryCode } = entity;
  const translated = countryCode === null ? name : countryName(countryCode, targetLanguage);
  if (translated === name || translated === countryCode)
    return <Written lang={nameLanguage}>{name}</Written>;
  return (
    <>
      <Written lang={targetLanguage}>{translated}</Written>
      <span class="chip__original">
        <Written lang={nameLanguage}>{name}</Written>
      </span>
    </>
  );
}

type ChipProps = NameProps & Pick<EntityChipsProps, 'actions'>;

function Chip({ entity, nameLanguage, targetLanguage, actions }: ChipProps) {
  const t = useText();
  const [shown, setShown] = useState<number | null>(null);
  const { mentions } = entity;
  const showNext = (): void => {
    const next = shown === null ? 0 : (shown + 1) % mentions.length;
    setShown(next);
    actions.showPassage(mentions, next);
  };
  const all = formatNumber(mentions.length, targetLanguage);
  const count =
    shown === null || mentions.length === 1
      ? all
      : t('entity.count', [formatNumber(shown + 1, targetLanguage), all]);
  return (
    <button
      type="button"
      class={`chip chip--${entity.type}`}
      title={t('entity.hint')}
      onClick={showNext}
    >
      <Icon of={ICONS[entity.type]} />
      <span class="chip__name">
        <Name entity={entity} nameLanguage={nameLanguage} targetLanguage={targetLanguage} />
      </span>
      <span class="spoken">{t('entity.mentions', mentions.length, [all])}</span>
      {/* As wide from the start as its widest text, so that a click moves no neighbour. */}
      <span
        class="chip__count"
        aria-hidden="true"
        data-widest={mentions.length === 1 ? all : t('entity.count', [all, all])}
      >
        <Written lang={targetLanguage}>{count}</Written>
      </span>
    </button>
  );
}

/** The key entities, kind by kind; each leads to its mentions in the page, one after the other. */
export function EntityChips({ entities, ...rest }: EntityChipsProps) {
  const t = useText();
  if (entities.length === 0) return null;
  return (
    <section>
      <h2 class="section-heading">{t('entity.heading')}</h2>
      <div class="chips">
        {TYPES.map((type) => ({ type, ofType: entities.filter((one) => one.type === type) }))
          .filter(({ ofType }) => ofType.length > 0)
          .map(({ type, ofType }) => (
            <ul key={type} aria-label={t(ENTITY_TYPE_WORDS[type])}>
              {ofType.map((entity) => (
                <li key={entity.name}>
                  <Chip entity={entity} {...rest} />
                </li>
              ))}
            </ul>
          ))}
      </div>
    </section>
  );
}
