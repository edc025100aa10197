import { formatPlural } from '../../domain/format.ts';

const day = 86_400_000;
const hour = 3_600_000;
const minute = 60_000;

/** How long ago a copy was made, in words: `just now`, `3 hours ago`, `12 days ago`. Both times in milliseconds. */
export function ageInWords(madeAt: number, now: number): string {
  const age = Math.max(0, now - madeAt);
  if (age < minute) return 'just now';
  if (age < hour) return `${formatPlural(Math.floor(age / minute), 'minute')} ago`;
  if (age < day) return `${formatPlural(Math.floor(age / hour), 'hour')} ago`;
  return `${formatPlural(Math.floor(age / day), 'day')} ago`;
}
