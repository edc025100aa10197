import type { RangeChart } from '../charts/range-chart.ts';
import { formatList } from '../domain/format-list.ts';

/** What the picture of a shared link says below the name of the site. */
export type CardBody =
  | { readonly shape: 'title'; readonly title: string; readonly text: string }
  | { readonly shape: 'pair'; readonly names: readonly [string, string]; readonly text: string }
  | {
      readonly shape: 'range';
      readonly title: string;
      /** The finding of the figure, as a sentence without its period. */
      readonly finding: string;
      /** Measure, place and period. */
      readonly subtitle: string;
      readonly chart: RangeChart;
    };

/** The picture of a shared link, before it is drawn. */
export type SocialCard = CardBody & {
  /** The part of the site that the page belongs to; empty for the home page and the parts themselves. */
  readonly section: string;
};

/** Every card has this size in pixels: what the services that show links ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The name of a page’s card, beside its `index.html`. */
export const cardFile = 'card.png';

/** The card of a page about one thing whose pay is known: its name and the picture of its pay, the first range alone. */
export const rangeCard = (
  title: string,
  pay: { readonly title: string; readonly subtitle: string; readonly chart: RangeChart },
): CardBody => ({
  shape: 'range',
  title,
  finding: pay.title,
  subtitle: pay.subtitle,
  chart: { ...pay.chart, rows: pay.chart.rows.slice(0, 1) },
});

/**
 * The card of a comparison: the two names, and what sets them most apart.
 * @param differences the names of the differences that decide, the widest first.
 */
export const pairCard = (names: readonly [string, string], differences: readonly string[]): CardBody => ({
  shape: 'pair',
  names,
  text:
    differences.length === 0
      ? 'The work, the skills, the ways in and the pay, side by side'
      : `Furthest apart in ${formatList(differences.slice(0, 3).map((name) => name.toLowerCase()))}`,
});

/** What a card says, in words, for people who do not see it. */
export function cardAlt(card: CardBody): string {
  if (card.shape === 'title') return card.title;
  if (card.shape === 'pair') return `${card.names[0]} beside ${card.names[1]}. ${card.text}.`;
  return `${card.title}. ${card.finding}.`;
}
