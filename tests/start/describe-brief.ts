import type { Brief } from '../../utils/core/model/brief';
import type { Failure } from '../../utils/core/model/result';
import { isoOf, type Timeline } from '../../utils/core/model/timeline';
import { formatAge } from '../../utils/core/language/format-time';

function describeTimeline({ published, updated, agreement }: Timeline, now: Date): string {
  if (published === null) return 'Published: no date was found';
  const zone = published.offset === null ? ", the site's local time" : '';
  const age = formatAge(published, now, 'en');
  const lines = [
    `Published: ${isoOf(published)}${zone} (${published.source}: “${published.text}”), ${age} ago`,
  ];
  if (updated !== null) lines.push(`Updated: ${isoOf(updated)}`);
  if (agreement === 'disagree') lines.push('The sources of the date disagree.');
  return lines.join('\n');
}

/** A brief as text for a terminal, in the order of the popup. */
export function describeBrief(brief: Brief, now: Date): string {
  const { article, summary, entities } = brief;
  const { coverage } = article;
  const about = [article.siteName, article.section, article.byline, article.dateline];
  return [
    '',
    brief.title,
    about.filter((part) => part !== null).join(' · '),
    describeTimeline(article.timeline, now),
    `Language: ${brief.language} (${brief.dir})`,
    '',
    `Summary (${summary.lines.length} of ${summary.sentenceCount} sentences)`,
    ...summary.lines.map(
      (line, index) => `${line.afterGap ? '  …\n' : ''}  ${index + 1}. ${line.text}`,
    ),
    '',
    'Key entities',
    ...entities.map(({ name, type, mentions }) => `  ${name} (${type}, ${mentions.length})`),
    '',
    `${coverage.wordsRead} of ${coverage.wordsTotal} words read, ${coverage.skipped.length} blocks skipped`,
    '',
  ].join('\n');
}

/** Why there is no brief, in one sentence for a terminal. */
export function describeFailure({ code, detail }: Failure): string {
  return `No brief was made: ${code.replaceAll('-', ' ')}${detail === '' ? '' : ` (${detail})`}.`;
}
