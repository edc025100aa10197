import { type Catalogue, entryOf } from '../domain/catalogue.ts';
import type { Career } from '../domain/content.ts';
import { formatPlural } from '../domain/format.ts';
import { formatList } from '../domain/format-list.ts';
import { inSentence, startSentence } from '../domain/in-sentences.ts';
import { pairId } from '../domain/pairs.ts';
import { sourceIdsIn } from '../domain/provenance.ts';
import { relatedCareers } from '../domain/relatedness.ts';
import { figuresOfCareer, medianSpan, type OccupationFigures } from '../domain/subject.ts';
import { formatSpan, formatWage } from '../domain/wages.ts';
import { educationLevels } from '../vocabulary/education-levels.ts';
import { roleLevels } from '../vocabulary/role-levels.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';
import { workSettings } from '../vocabulary/work-settings.ts';
import { type EntryRow, roleRow } from './entry-rows.ts';
import { type Link, type Provenance, provenanceOf, type ReasonedLink } from './links.ts';
import { firstThatFits, fit, makeHead, type PageHead } from './page-head.ts';
import {
  type Basis,
  basisOf,
  type Confusion,
  confusions,
  type HeldCredential,
  heldCredentials,
  type SkillGroupView,
  skillGroupsOf,
  type TocItem,
  type TraitBar,
  traitBars,
} from './parts.ts';
import { outlookFact, type PayFigure, payFigure, type QuickFigure } from './pay.ts';
import { type RichText, richTexts } from './rich-text.ts';
import { careerNode } from './structured-data.ts';
import { tableOfContents } from './table-of-contents.ts';
import { href, hrefOf, pathOf } from './urls.ts';

/** Everything a career page shows. */
export interface CareerPage {
  readonly head: PageHead;
  readonly id: string;
  readonly path: string;
  readonly crumbs: readonly { readonly label: string; readonly href: string }[];
  readonly title: string;
  readonly otherNames: string;
  readonly summary: RichText;
  readonly question: string;
  readonly definition: { readonly text: string; readonly basis: Basis };
  readonly isNot: RichText;
  readonly focus: readonly string[];
  readonly facts: readonly QuickFigure[];
  readonly week: readonly string[];
  readonly traits: readonly TraitBar[];
  /** Roles under their level, entry first. Levels without a role are left out. */
  readonly ladder: readonly {
    readonly label: string;
    readonly definition: string;
    readonly rows: readonly EntryRow[];
  }[];
  readonly roleCount: string;
  readonly skills: readonly SkillGroupView[];
  readonly tools: readonly string[];
  readonly education: { readonly label: string; readonly text: string; readonly basis: Basis };
  readonly accreditation: { readonly text: string; readonly basis: Basis };
  readonly credentials: readonly HeldCredential[];
  readonly bodies: readonly { readonly name: string; readonly url: string | undefined; readonly does: string }[];
  readonly employers: { readonly settings: readonly string[]; readonly text: string; readonly basis: Basis };
  readonly pay: PayFigure;
  readonly outlook: readonly QuickFigure[];
  readonly trends: readonly { readonly title: string; readonly text: string; readonly basis: Basis }[];
  readonly thrives: readonly string[];
  readonly confusedWith: readonly Confusion[];
  readonly related: readonly (ReasonedLink & { readonly compareHref: string })[];
  readonly articles: readonly Link[];
  readonly provenance: Provenance;
  readonly toc: readonly TocItem[];
}

/** What the pay figure of a career finds: the spread of medians, never one number. */
export function careerPayFinding(career: Career, figures: readonly OccupationFigures[]): string {
  if (figures.length === 0) return 'No role with figures yet';
  const span = medianSpan(figures);
  if (figures.length === 1)
    return `Roles in ${inSentence(career.title)} lean on one occupation, with a median of ${formatSpan(span)}`;
  return span
    ? `Medians run from ${formatWage(span.low)} to ${formatWage(span.high)}: the role decides, not the field`
    : 'The medians are not published';
}

function quickFacts(career: Career, figures: readonly OccupationFigures[], roleCount: number): QuickFigure[] {
  const [first] = figures;
  return [
    ...(first
      ? [
          {
            label: 'Pay',
            value: startSentence(formatSpan(medianSpan(figures))),
            detail: `Medians of the ${formatPlural(figures.length, 'occupation')} behind its roles, ${first.wagesPeriod}`,
          },
        ]
      : []),
    {
      label: 'Education at entry',
      value: educationLevels[career.education.level].label,
      detail: 'The usual level for a first job',
    },
    { label: 'Roles', value: formatPlural(roleCount, 'role'), detail: 'From first job to the top, below' },
    {
      label: 'Employers',
      value: startSentence(
        formatList(career.employers.settings.slice(0, 3).map((key) => workSettings[key].label.toLowerCase())),
      ),
      detail: 'The usual ones',
    },
  ];
}

/** The view-model of a career page. */
export function careerPage(catalogue: Catalogue, career: Career): CareerPage {
  const entry = entryOf(catalogue, career.id);
  const roles = catalogue.rolesByCareer.get(career.id) ?? [];
  const figures = figuresOfCareer(catalogue, career.id);
  const path = pathOf('career', career.id);
  const [summary = [], isNot = []] = richTexts(catalogue, career.summary, career.isNot);
  const crumbs = [
    { label: 'Home', path: '/' },
    { label: 'Careers', path: '/careers/' },
    { label: career.title, path },
  ];
  return {
    head: makeHead({
      title: firstThatFits(
        [': roles, education, pay', ': roles and pay', ''].map((end) => career.title + end),
        58,
      ),
      description: fit(
        `${career.tagline} Its roles from entry to executive, education, credentials, employers and pay with sources.`,
        160,
      ),
      path,
      crumbs,
      card: { shape: 'title', title: career.title, text: career.tagline },
      graph: [careerNode(career)],
    }),
    id: career.id,
    path,
    crumbs: crumbs.slice(0, -1).map(({ label, path: to }) => ({ label, href: href(to) })),
    title: career.title,
    otherNames: formatList(career.alternateTitles.map(inSentence)),
    summary,
    question: career.question,
    definition: { text: career.definition.text, basis: basisOf(catalogue, career.definition) },
    isNot,
    focus: career.focus,
    facts: quickFacts(career, figures, roles.length),
    week: career.week,
    traits: traitBars(entry),
    ladder: keysOf(roleLevels)
      .map((level) => ({
        ...roleLevels[level],
        rows: roles.filter((role) => role.level === level).map((role) => roleRow(catalogue, role)),
      }))
      .filter(({ rows }) => rows.length > 0),
    roleCount: formatPlural(roles.length, 'role'),
    skills: skillGroupsOf(entry),
    tools: career.tools,
    education: {
      label: educationLevels[career.education.level].label,
      text: career.education.text,
      basis: basisOf(catalogue, career.education),
    },
    accreditation: { text: career.accreditation.text, basis: basisOf(catalogue, career.accreditation) },
    credentials: heldCredentials(catalogue, entry),
    bodies: career.bodies.map(({ name, url, does }) => ({ name, url, does })),
    employers: {
      settings: career.employers.settings.map((key) => workSettings[key].label),
      text: career.employers.text,
      basis: basisOf(catalogue, career.employers),
    },
    pay: payFigure(
      catalogue,
      'pay-range',
      careerPayFinding(career, figures),
      figures.map((each) => ({ label: each.title, figures: each, href: hrefOf('occupation', each.occupation) })),
    ),
    outlook: figures.map((each) => ({ ...outlookFact(catalogue, each), label: each.title })),
    trends: career.trends.map((trend) => ({ title: trend.title, text: trend.text, basis: basisOf(catalogue, trend) })),
    thrives: career.thrives,
    confusedWith: confusions(catalogue, entry),
    related: relatedCareers(catalogue, career.id).map(({ id, reasons }) => ({
      label: catalogue.careers.get(id)?.title ?? id,
      href: hrefOf('career', id),
      reason: reasons.join(', '),
      compareHref: hrefOf('comparison', pairId(career.id, id)),
    })),
    articles: (catalogue.articlesAbout.get(career.id) ?? [])
      .slice(0, 5)
      .map(({ id, title }) => ({ label: title, href: hrefOf('article', id) })),
    provenance: provenanceOf(
      catalogue,
      [...sourceIdsIn(career), ...figures.flatMap(({ wagesSource, outlookSource }) => [wagesSource, outlookSource])],
      career.reviewedOn,
    ),
    toc: tableOfContents('career'),
  };
}
