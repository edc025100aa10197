import { type Catalogue, entryOf, known } from '../domain/catalogue.ts';
import { decidingDifferences } from '../domain/comparison.ts';
import { formatDate, formatPlural } from '../domain/format.ts';
import type { Relations } from '../domain/relations.ts';
import { subjectOf } from '../domain/subject.ts';
import { siteConfig } from '../site.config.ts';
import { homeStarts, seedCareers, seedRoles } from '../vocabulary/home-choices.ts';
import { traits } from '../vocabulary/traits.ts';
import { type ArticleRow, articleRows } from './article-page.ts';
import { type CareersIndex, careersIndex } from './index-pages.ts';
import { entryLink, type Link, type ReasonedLink } from './links.ts';
import { makeHead, type PageHead } from './page-head.ts';
import { type DecidingView, pairPage } from './pair-page.ts';
import { type PayFigure, payFigure } from './pay.ts';
import { siteNodes } from './structured-data.ts';
import { href, hrefOf } from './urls.ts';

/** One of the two careers of the site’s own question. */
export interface SeedSide extends Link {
  readonly shortTitle: string;
  readonly tagline: string;
  readonly question: string;
}

/** A place to start from, with where it leads. */
export interface StartingPoint {
  readonly label: string;
  readonly links: readonly ReasonedLink[];
}

/** Everything the home page shows. */
export interface HomePage {
  readonly head: PageHead;
  readonly title: string;
  readonly sides: readonly [SeedSide, SeedSide];
  readonly decides: readonly DecidingView[];
  readonly pay: PayFigure;
  readonly compare: Link;
  readonly starts: readonly StartingPoint[];
  readonly careers: Pick<CareersIndex, 'rows' | 'barsNote'>;
  readonly articles: readonly ArticleRow[];
  readonly changes: readonly (Link & { readonly date: string; readonly description: string })[];
  readonly counts: string;
}

function seedPay(catalogue: Catalogue): PayFigure {
  const inputs = seedRoles.flatMap((id) => {
    const role = known(catalogue.roles, id, 'role');
    const [main] = subjectOf(catalogue, { ...role, kind: 'role' }).figures;
    if (!main) return [];
    return [
      {
        label: role.title,
        href: hrefOf('role', id),
        figures: main,
        note: `${main.title}`,
        side: role.careers[0] === seedCareers[0] ? ('a' as const) : ('b' as const),
      },
    ];
  });
  return payFigure(catalogue, 'seed-pay', 'The role decides the pay, in either field', inputs);
}

/** The view-model of the home page. */
export function homePage(catalogue: Catalogue, relations: Relations): HomePage {
  const subjects = seedCareers.map((id) => subjectOf(catalogue, entryOf(catalogue, id)));
  const pair = relations.pairs.find(({ id }) => id === seedCareers.join('-vs-'));
  if (!pair) throw new Error(`The home page needs the careers ${seedCareers.join(' and ')}.`);
  const { sides, decides } = pairPage(catalogue, pair, relations.nearest, relations.pairIds, true);
  const three = new Set(decidingDifferences(subjects, 3).map(({ trait }) => traits[trait].label as string));
  const { rows, barsNote } = careersIndex(catalogue);
  const title = 'Health informatics or health information management?';
  return {
    head: makeHead({
      title: 'health informatics or HIM, and every role between',
      description: siteConfig.purpose,
      path: '/',
      graph: siteNodes(),
      card: { shape: 'title', title, text: siteConfig.purpose },
    }),
    title,
    sides: [
      {
        label: sides[0].label,
        shortTitle: sides[0].shortTitle,
        href: sides[0].href,
        tagline: sides[0].tagline,
        question: sides[0].question,
      },
      {
        label: sides[1].label,
        shortTitle: sides[1].shortTitle,
        href: sides[1].href,
        tagline: sides[1].tagline,
        question: sides[1].question,
      },
    ],
    decides: decides.filter(({ label }) => three.has(label)).slice(0, 3),
    pay: seedPay(catalogue),
    compare: { label: 'See the whole comparison', href: hrefOf('comparison', pair.id) },
    starts: homeStarts.map(({ label, to }) => ({
      label,
      links: to.map((id) => ({ ...entryLink(catalogue, id), reason: known(catalogue.roles, id, 'role').tagline })),
    })),
    careers: { rows, barsNote },
    articles: articleRows(catalogue).slice(0, 5),
    changes: recentChanges(catalogue).slice(0, 3),
    counts: `${formatPlural(catalogue.content.careers.length, 'career')}, ${formatPlural(catalogue.content.roles.length, 'role')}, ${formatPlural(relations.pairs.length, 'comparison')}`,
  };
}

/** Changes, the newest first. */
export const recentChanges = (catalogue: Catalogue) =>
  [...catalogue.content.changes]
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1))
    .map(({ id, title, date, description }) => ({
      label: title,
      href: href(`/changes/#${id}`),
      date: formatDate(date),
      description,
    }));
