import type { Prose } from '../../domain/content.ts';
import type { ArticlePage } from '../article-page.ts';
import type { PairPage, PairSide, UnlistedStep } from '../pair-page.ts';
import type { TextPage } from '../text-page.ts';
import { type Block, document, link, list, payTable, plain, provenance, section } from './blocks.ts';

/** The blocks of a text, its headings marked again; links and figures of the page are left out. */
function proseBlocks({ plainText, headings }: Prose): string[] {
  const waiting = [...headings];
  return plainText.split('\n\n').map((block) => {
    if (block !== waiting[0]?.text) return plain(block);
    return `${'#'.repeat(waiting.shift()?.depth ?? 2)} ${plain(block)}`;
  });
}

/** An article in Markdown. */
export const articleMarkdown = (view: ArticlePage, prose: Prose): string =>
  document([
    `# ${plain(view.title)}`,
    plain(view.answer),
    `By ${view.byline}. First published ${view.publishedLabel}.`,
    ...proseBlocks(prose),
    section('Next steps', list(view.nextSteps.map((step) => `${link(step)}: ${plain(step.reason)}`))),
    provenance(view.provenance),
  ]);

/** A page about the site in Markdown. */
export const textMarkdown = (view: TextPage, prose: Prose): string =>
  document([`# ${plain(view.title)}`, plain(view.lead), ...proseBlocks(prose), provenance(view.provenance)]);

const side = ({ label, href, tagline, question, chooseTitle, chooseIf, week, onlySkills }: PairSide): Block =>
  section(
    label,
    `${link({ label, href })}: ${plain(tagline)}`,
    `The question it answers: ${plain(question)}`,
    chooseIf.length === 0 ? undefined : `${chooseTitle} ${chooseIf.map(plain).join('; ')}.`,
    `A typical week: ${week.map(plain).join('; ')}.`,
    onlySkills.length === 0 ? undefined : `Skills only here: ${onlySkills.map(plain).join(', ')}.`,
  );

const unlistedText = ({ note, gettingIn, skills }: UnlistedStep): string =>
  [note, gettingIn && `Getting in: ${gettingIn}`, `Skills to add: ${skills}`]
    .filter((sentence) => sentence !== undefined)
    .map(plain)
    .join(' ');

/** The page of a pair in Markdown. */
export const pairMarkdown = (view: PairPage, prose: Prose | undefined): string =>
  document([
    `# ${plain(view.title)}`,
    plain(view.answer),
    ...(prose === undefined ? [] : proseBlocks(prose)),
    ...view.sides.map(side),
    plain(view.basis),
    section('Pay', payTable(view.pay), view.payCaution && plain(view.payCaution)),
    section(
      'What differs',
      list(
        view.differing
          .filter(({ sentence }) => sentence !== '')
          .map(({ label, sentence }) => `**${plain(label)}:** ${plain(sentence)}`),
      ),
    ),
    section(
      'Switching',
      list(
        view.switching.flatMap(({ title, move, unlisted }) => [
          ...(move
            ? [`**${plain(title)}.** Carries over: ${plain(move.carriesOver)} Still missing: ${plain(move.missing)}`]
            : []),
          ...(unlisted ? [`**${plain(title)}.** ${unlistedText(unlisted)}`] : []),
        ]),
      ),
    ),
    provenance(view.provenance),
  ]);
