import { siteConfig } from '../../site.config.ts';
import type { Link, Provenance } from '../links.ts';
import type { PayFigure, QuickFigure } from '../pay.ts';
import type { RichText } from '../rich-text.ts';

/** A block of Markdown; undefined where there is nothing to say. */
export type Block = string | undefined;

/** Joins blocks with a blank line between them. */
export const document = (blocks: readonly Block[]): string =>
  `${blocks.filter((block) => block !== undefined && block !== '').join('\n\n')}\n`;

/** A text that Markdown takes as it stands. */
export const plain = (text: string): string => text.replace(/([\\`*_[\]<>|])/g, '\\$1');

/** A link with its full address, so that it works wherever the text is read. */
export const link = ({ label, href }: Link): string => `[${plain(label)}](${new URL(href, siteConfig.url).href})`;

/** A list, one item a line; undefined where it is empty. */
export const list = (items: readonly string[]): Block =>
  items.length === 0 ? undefined : items.map((item) => `- ${item}`).join('\n');

/** A section under a heading of the second level; undefined where all its blocks are. */
export const section = (title: string, ...blocks: readonly Block[]): Block => {
  const said = blocks.filter((block) => block !== undefined && block !== '');
  return said.length === 0 ? undefined : [`## ${plain(title)}`, ...said].join('\n\n');
};

/** A text of which some words were linked to their definitions. */
export const rich = (text: RichText): string => plain(text.map((piece) => piece.text).join(''));

/** Short figures with what they describe, how well they fit and where they come from. */
export const figures = (facts: readonly QuickFigure[]): Block =>
  list(
    facts.map(({ label, value, detail, fit, source }) =>
      [
        `**${plain(label)}:** ${plain(value)}. ${plain(detail)}.`,
        fit && `Fit: ${plain(fit.label)}.`,
        source && `Source: ${plain(source.shortTitle)}, ${plain(source.edition)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    ),
  );

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const percentileNames = ['10th', '25th', 'Median', '75th', '90th'];

/** The table behind a pay figure, with its finding above. */
export const payTable = ({ title, subtitle, rows }: PayFigure): string =>
  [
    `${plain(title)}. ${plain(subtitle)}, by percentile.`,
    [
      line(['Occupation', ...percentileNames]),
      line(['---', ...percentileNames.map(() => '---')]),
      ...rows.map(({ label, cells }) => line([label, ...cells].map(plain))),
    ].join('\n'),
  ].join('\n\n');

/** The sources of a page and the day of its last review. */
export const provenance = ({ sources, reviewedLabel }: Provenance): Block =>
  section(
    'Sources',
    list(
      sources.map(
        ({ title, publisher, edition, href }) =>
          `${link({ label: title, href })}, ${plain(publisher)}, ${plain(edition)}`,
      ),
    ),
    `Last reviewed ${reviewedLabel}.`,
  );
