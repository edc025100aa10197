import { lazily } from './lazily.ts';

// Made when they are first needed: the tables of a language take longer to load than a check of one file.
const date = /* @__PURE__ */ lazily(() => new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }));

/** The digits of a whole number in groups of three. */
const inThousands = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Whole US dollars: `51140` -> `$51,140`. */
export const formatMoney = (dollars: number): string =>
  `${dollars <= -0.5 ? '-' : ''}$${inThousands(String(Math.round(Math.abs(dollars))))}`;

/** Dollars for an axis: `50000` -> `$50k`, `0` -> `$0`. */
export const formatMoneyShort = (dollars: number): string => (dollars === 0 ? '$0' : `$${Math.round(dollars / 1000)}k`);

/** A count, which is whole, with separators: `194720` -> `194,720`. */
export const formatCount = (value: number): string => inThousands(String(value));

/** A percentage: `7.1` -> `7.1%`. */
export const formatPercent = (percent: number): string => `${percent.toFixed(1).replace(/\.0$/, '')}%`;

/** A change in jobs: `7.1` -> `7.1% more jobs`, `-0.7` -> `0.7% fewer jobs`; what rounds to 0 -> `no change in jobs`. */
export function formatChange(percent: number): string {
  const size = formatPercent(Math.abs(percent));
  return size === '0%' ? 'no change in jobs' : `${size} ${percent > 0 ? 'more' : 'fewer'} jobs`;
}

/** Days in words: a site names few, each on many pages, and writing one out is slow. */
const days = /* @__PURE__ */ new Map<string, string>();

/** A calendar date: `2026-11-22` -> `November 22, 2026`. */
export function formatDate(calendarDate: string): string {
  const known = days.get(calendarDate);
  if (known !== undefined) return known;
  const words = date().format(new Date(`${calendarDate}T00:00:00Z`));
  days.set(calendarDate, words);
  return words;
}

/** `1 role`, `2 roles`; `entry`, `entries` by the optional plural. */
export const formatPlural = (value: number, singular: string, plural = `${singular}s`): string =>
  `${formatCount(value)} ${value === 1 ? singular : plural}`;

/** `a clinic`, `an EHR analyst`, `an HIM director`, `a user`: the article that reads right before the words. */
export function withArticle(words: string): string {
  const spelled = /^[A-Z]{2,}/.test(words);
  const vowel = spelled ? /^[AEFHILMNORSX]/.test(words) : /^(?!u(?:ni|se|ti)|eu)[aeiou]/i.test(words);
  return `${vowel ? 'an' : 'a'} ${words}`;
}
