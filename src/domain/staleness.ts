import type { Content, Source } from './content.ts';

/** Adds calendar months to a day, `YYYY-MM-DD`; where the month has no such day, its last one is meant. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** How many whole calendar months lie between two days, the earlier one first. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return addMonths(from, months) > to ? months - 1 : months;
}

/** The day a source should be read again, `YYYY-MM-DD`. */
export const sourceDueOn = ({ accessedOn, refreshMonths }: Source): string => addMonths(accessedOn, refreshMonths);

/**
 * The last day on which editors worked on the content: its newest review or reading. It stands in for today where pages are
 * made, so that one commit builds the same bytes on any day.
 */
export function lastWorkedOn(content: Content): string {
  const { careers, roles, credentials, occupations, articles, comparisons, pages } = content;
  const days = [
    ...content.sources.map(({ accessedOn }) => accessedOn),
    ...[careers, roles, credentials, occupations, articles, comparisons, pages].flatMap((entries) =>
      entries.map(({ reviewedOn }) => reviewedOn),
    ),
  ];
  return days.reduce((latest, day) => (day > latest ? day : latest), '');
}

/**
 * The sources that should have been read again by a day.
 * @param sources all of them
 * @param day `YYYY-MM-DD`
 * @returns source id -> how many whole months ago it was read
 */
export function overdueSources(sources: readonly Source[], day: string): Map<string, number> {
  return new Map(
    sources
      .filter((source) => sourceDueOn(source) < day)
      .map(({ id, accessedOn }) => [id, monthsBetween(accessedOn, day)]),
  );
}
