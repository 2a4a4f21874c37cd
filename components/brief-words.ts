import type { SkipReason } from '../utils/core/model/article';
import type { BriefStep } from '../utils/core/model/brief-state';
import type { EntityType } from '../utils/core/model/entity';
import type { TimeRole, TimeSource } from '../utils/core/model/timeline';
import type { PlainKey } from './text';

/** The name of each step while it is under way. */
export const STEP_WORDS: Record<BriefStep, PlainKey> = {
  opening: 'step.opening',
  reading: 'step.reading',
  summarising: 'step.summarising',
};

/** Why a block was skipped. */
export const SKIP_REASON_WORDS: Record<SkipReason, PlainKey> = {
  title: 'coverage.reason.title',
  byline: 'coverage.reason.byline',
  dateline: 'coverage.reason.dateline',
  caption: 'coverage.reason.caption',
  credit: 'coverage.reason.credit',
  related: 'coverage.reason.related',
  share: 'coverage.reason.share',
  tags: 'coverage.reason.tags',
  promotion: 'coverage.reason.promotion',
  comment: 'coverage.reason.comment',
  duplicate: 'coverage.reason.duplicate',
  hidden: 'coverage.reason.hidden',
  furniture: 'coverage.reason.furniture',
};

/** The heading of each kind of entity, in the order the kinds are shown. */
export const ENTITY_TYPE_WORDS: Record<EntityType, PlainKey> = {
  person: 'entity.type.person',
  organisation: 'entity.type.organisation',
  place: 'entity.type.place',
};

/** Where in the page a time stands. */
export const TIME_SOURCE_WORDS: Record<TimeSource, PlainKey> = {
  'json-ld': 'time.source.jsonLd',
  meta: 'time.source.meta',
  microdata: 'time.source.microdata',
  'time-element': 'time.source.timeElement',
  'visible-text': 'time.source.visibleText',
  url: 'time.source.url',
  script: 'time.source.script',
};

/** What a time is about. */
export const TIME_ROLE_WORDS: Record<TimeRole, PlainKey> = {
  published: 'time.role.published',
  updated: 'time.role.updated',
  unknown: 'time.role.unknown',
};
