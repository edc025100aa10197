import { type Catalogue, entryOf, known } from '../domain/catalogue.ts';
import { compareSubjects, leanOnOne } from '../domain/comparison.ts';
import type { Comparison } from '../domain/content.ts';
import { alikeNote, type DecidingRow, decidingRows, drawnReasons } from '../domain/deciding-rows.ts';
import { formatList } from '../domain/format-list.ts';
import { eitherTitle, inSentence, startSentence } from '../domain/in-sentences.ts';
import { moveBetween, stepNeeds } from '../domain/moves.ts';
import { occupationInSentence } from '../domain/official-names.ts';
import { type Pair, pairId } from '../domain/pairs.ts';
import { comparedPay, payCaution, payFinding } from '../domain/pay-ranges.ts';
import { sourceIdsIn } from '../domain/provenance.ts';
import type { Related } from '../domain/relatedness.ts';
import { figuresOfRole, type Subject, subjectOf } from '../domain/subject.ts';
import { clinicalLicenses } from '../vocabulary/clinical-licenses.ts';
import type { ComparisonAttributeKey } from '../vocabulary/comparison-attributes.ts';
import { educationLevels } from '../vocabulary/education-levels.ts';
import { evidenceKinds } from '../vocabulary/evidence-kinds.ts';
import { type SkillKey, skills as skillVocabulary } from '../vocabulary/skills.ts';
import { type ComparisonRowView, rowViews } from './comparison-rows.ts';
import { articleLinks, entryLink, type Link, type Provenance, provenanceOf, type ReasonedLink } from './links.ts';
import { fit, makeHead, type PageHead } from './page-head.ts';
import { pairTitle } from './pair-title.ts';
import { basisOf } from './parts.ts';
import { type FitNote, fitNote, type PayByState, type PayFigure, payByState, payFigure } from './pay.ts';
import type { MoveView } from './role-page.ts';
import { pairCard } from './social-card.ts';
import { href, hrefOf, pathOf } from './urls.ts';

/** One side of a pair. */
export interface PairSide extends Link {
  readonly id: string;
  readonly shortTitle: string;
  /** The heading over what only this side has. */
  readonly onlyTitle: string;
  readonly tagline: string;
  readonly question: string;
  /** What leads to the reasons. */
  readonly chooseTitle: string;
  /** Reasons for this side; empty where nothing decides. */
  readonly chooseIf: readonly string[];
  readonly week: readonly string[];
  readonly onlySkills: readonly string[];
  /** Roles that only this career has; empty for role pairs. */
  readonly onlyRoles: readonly Link[];
}

/** A difference that decides, as shown. */
export type DecidingView = Omit<DecidingRow, 'trait'>;

/** A step that nobody describes: what the second asks for that the first does not, papers before skills. */
export interface UnlistedStep {
  readonly note: string;
  /** The license and the education, in sentences; `undefined` where the first asks for as much. */
  readonly gettingIn: string | undefined;
  readonly skills: string;
}

/** Everything the page of a pair shows. */
export interface PairPage {
  readonly head: PageHead;
  readonly id: string;
  readonly kind: Pair['kind'];
  readonly path: string;
  readonly crumbs: readonly { readonly label: string; readonly href: string }[];
  readonly title: string;
  readonly answer: string;
  /** True where editors wrote the answer and the reasons; false where they are drawn from the entries. */
  readonly written: boolean;
  /** What the reasons for the sides rest on. */
  readonly basis: string;
  readonly sides: readonly [PairSide, PairSide];
  readonly decides: readonly DecidingView[];
  /** Said before what decides, where it decides little. */
  readonly alikeNote: string | undefined;
  readonly pay: PayFigure;
  /** Said under the figure where both lean on one occupation, or where careers have no figure of their own. */
  readonly payCaution: string | undefined;
  readonly fits: readonly { readonly title: string; readonly fit: FitNote; readonly because: string }[];
  readonly states: PayByState | undefined;
  readonly sharedSkills: readonly string[];
  readonly differing: readonly ComparisonRowView[];
  /** Rows in which both are the same, or nearly so, and what they are; `undefined` where all rows differ. */
  readonly alike: { readonly summary: string; readonly rows: readonly ComparisonRowView[] } | undefined;
  readonly switching: readonly {
    readonly title: string;
    readonly move: Pick<MoveView, 'carriesOver' | 'missing' | 'evidence' | 'basis'> | undefined;
    /** What is said where neither an entry nor a verdict describes the step. */
    readonly unlisted: UnlistedStep | undefined;
  }[];
  readonly sharedRoles: readonly Link[];
  readonly related: readonly ReasonedLink[];
  readonly articles: readonly Link[];
  readonly provenance: Provenance;
}

const skillLabel = (skill: string): string => skillVocabulary[skill as SkillKey].label;

/** Rows that other parts of the page show; and where both lean on one occupation, the figures that cannot differ. */
const saidElsewhere = (subjects: readonly Subject[]): readonly ComparisonAttributeKey[] => [
  ...(['pay', 'skills', 'week', 'thrives', 'purpose'] as const),
  ...(leanOnOne(subjects) ? (['outlook', 'size', 'openings'] as const) : []),
];

/** `The same for both: education at entry. Nearly the same: outlook.`, and these rows in that order. */
function alikeRows(rows: readonly ComparisonRowView[]): PairPage['alike'] {
  const groups = [
    { says: 'The same for both', rows: rows.filter(({ likeness }) => likeness === 'same') },
    { says: 'Nearly the same', rows: rows.filter(({ likeness }) => likeness === 'near') },
  ].filter((group) => group.rows.length > 0);
  if (groups.length === 0) return undefined;
  return {
    summary: groups
      .map(({ says, rows: own }) => `${says}: ${own.map(({ label }) => inSentence(label)).join(', ')}`)
      .join('. '),
    rows: groups.flatMap((group) => group.rows),
  };
}

function unlistedStep(catalogue: Catalogue, from: string, to: string): UnlistedStep {
  const { license, education, credentials, skills } = stepNeeds(entryOf(catalogue, from), entryOf(catalogue, to));
  const abbreviations = credentials.map((id) => known(catalogue.credentials, id, 'credential').abbreviation);
  const gettingIn = [
    license && clinicalLicenses[license].definition,
    abbreviations.length > 0 && `Required: ${formatList(abbreviations)}.`,
    education && `Usual education at entry: ${inSentence(educationLevels[education].label)}.`,
  ].filter((sentence) => typeof sentence === 'string');
  const labels = skills.map((skill) => inSentence(skillLabel(skill)));
  return {
    note: 'We do not list this step.',
    gettingIn: gettingIn.length > 0 ? gettingIn.join(' ') : undefined,
    skills: labels.length > 0 ? `${startSentence(labels.join(', '))}.` : 'None by our lists.',
  };
}

function switching(
  catalogue: Catalogue,
  pair: Pair,
  verdict: Comparison | undefined,
  names: readonly [string, string],
) {
  const title = (from: string, to: string) => `From ${inSentence(from)} to ${inSentence(to)}`;
  const steps = [
    { from: pair.first, to: pair.second, title: title(names[0], names[1]), written: verdict?.firstToSecond },
    { from: pair.second, to: pair.first, title: title(names[1], names[0]), written: verdict?.secondToFirst },
  ];
  return steps.map((step) => {
    const stated = pair.kind === 'role' ? moveBetween(catalogue, step.from, step.to) : undefined;
    const kind = stated ? evidenceKinds[stated.evidence] : evidenceKinds.editorial;
    const body = stated ?? step.written;
    return {
      title: step.title,
      move: body && {
        carriesOver: body.carriesOver,
        missing: body.missing,
        evidence: kind.label,
        basis: basisOf(catalogue, stated ?? { editorial: true }),
      },
      unlisted: body ? undefined : unlistedStep(catalogue, step.from, step.to),
    };
  });
}

/**
 * The view-model of a pair’s page.
 * @param nearest role id -> nearest roles, for related comparisons
 * @param paired ids of the comparison pages that exist
 * @param indexable whether the pair passed the gate of `domain/pairs`
 */
export function pairPage(
  catalogue: Catalogue,
  pair: Pair,
  nearest: ReadonlyMap<string, readonly Related[]>,
  paired: ReadonlySet<string>,
  indexable: boolean,
): PairPage {
  const entries = [entryOf(catalogue, pair.first), entryOf(catalogue, pair.second)] as const;
  const subjects = [subjectOf(catalogue, entries[0]), subjectOf(catalogue, entries[1])] as const;
  const [a, b] = subjects;
  const verdict = catalogue.verdicts.get(pair.id);
  const decides = decidingRows(subjects);
  const rows = rowViews(catalogue, compareSubjects(subjects), saidElsewhere(subjects));
  const skillsOf = (subject: Subject) => subject.skills.map(({ skill }) => skill as string);
  const rolesOf = (id: string) => catalogue.rolesByCareer.get(id) ?? [];
  const shared = skillsOf(a).filter((skill) => skillsOf(b).includes(skill));
  const rolesOfSecond = new Set(rolesOf(pair.second));
  const sharedRoles = new Set(rolesOf(pair.first).filter((role) => rolesOfSecond.has(role)));
  const path = pathOf('comparison', pair.id);
  const title = `${a.title} vs. ${inSentence(b.title)}`;
  const crumbs = [
    { label: 'Home', path: '/' },
    { label: 'Compare', path: '/compare/' },
    { label: title, path },
  ];
  const side = (index: 0 | 1): PairSide => {
    const own = subjects[index];
    const other = subjects[1 - index] as Subject;
    const drawn = drawnReasons(decides, index);
    return {
      id: own.id,
      label: own.title,
      shortTitle: own.shortTitle,
      onlyTitle: `Only ${inSentence(own.shortTitle)}`,
      href: hrefOf(pair.kind, own.id),
      tagline: own.tagline,
      question: own.question,
      chooseTitle: verdict ? 'Choose it if' : `It leans your way if you want to spend ${drawn.amount} of your week`,
      chooseIf: verdict ? (index === 0 ? verdict.chooseFirst : verdict.chooseSecond) : drawn.phrases,
      week: own.week,
      onlySkills: skillsOf(own)
        .filter((skill) => !skillsOf(other).includes(skill))
        .map(skillLabel),
      onlyRoles:
        pair.kind === 'career'
          ? rolesOf(own.id)
              .filter((role) => !sharedRoles.has(role))
              .map((role) => entryLink(catalogue, role.id))
          : [],
    };
  };
  const mains = entries.flatMap((entry) => (entry.kind === 'role' ? figuresOfRole(catalogue, entry).slice(0, 1) : []));
  const distinct = mains.filter(
    (figures, index) => mains.findIndex(({ occupation }) => occupation === figures.occupation) === index,
  );
  const relatedIds = [
    ...(nearest.get(pair.first) ?? []).map(({ id, reasons }) => ({ with: pair.first, id, reason: reasons[0] ?? '' })),
    ...(nearest.get(pair.second) ?? []).map(({ id, reasons }) => ({ with: pair.second, id, reason: reasons[0] ?? '' })),
  ].filter(({ with: own, id }) => pairId(own, id) !== pair.id && paired.has(pairId(own, id)));
  const names: readonly [string, string] = [a.shortTitle, b.shortTitle];
  return {
    head: makeHead({
      title: pairTitle(a.title, b.title),
      description: fit(
        verdict?.answer ??
          `${eitherTitle(a.title, b.title)}: how they differ in work, skills, education, pay and outlook, with sources.`,
        160,
      ),
      path,
      crumbs,
      indexable,
      card: pairCard(
        [a.title, b.title],
        decides.map(({ label }) => label),
      ),
    }),
    id: pair.id,
    kind: pair.kind,
    path,
    crumbs: crumbs.slice(0, -1).map(({ label, path: to }) => ({ label, href: href(to) })),
    title,
    answer: verdict?.answer ?? [a, b].map(({ title: name, tagline }) => `${name}: ${inSentence(tagline)}`).join(' '),
    written: verdict !== undefined,
    basis: verdict ? 'The editors’ verdict.' : 'No editor’s verdict yet: drawn from the scores.',
    sides: [side(0), side(1)],
    decides,
    alikeNote: alikeNote(decides),
    pay: payFigure(catalogue, 'pay-range', payFinding(subjects), comparedPay(subjects)),
    payCaution: payCaution(subjects),
    fits: mains.map((figures, index) => ({
      title: `${names[index]}: ${occupationInSentence(figures.title)}`,
      fit: fitNote(figures.sourceFit),
      because: figures.because,
    })),
    states: distinct.length > 0 ? payByState(catalogue, distinct) : undefined,
    sharedSkills: shared.map(skillLabel),
    differing: rows.filter(({ likeness }) => likeness === 'apart'),
    alike: alikeRows(rows),
    switching: switching(catalogue, pair, verdict, names),
    sharedRoles: pair.kind === 'career' ? [...sharedRoles].map((role) => entryLink(catalogue, role.id)) : [],
    related: relatedIds.slice(0, 6).map(({ with: own, id, reason }) => ({
      label: eitherTitle(entryLink(catalogue, own).label, entryLink(catalogue, id).label),
      href: hrefOf('comparison', pairId(own, id)),
      reason,
    })),
    articles: articleLinks(catalogue, [pair.first, pair.second], 4),
    provenance: provenanceOf(
      catalogue,
      [
        ...(verdict?.sources ?? []),
        ...subjects.flatMap((subject) =>
          subject.figures.flatMap(({ wagesSource, outlookSource }) => [wagesSource, outlookSource]),
        ),
        ...entries.flatMap((entry) => [...sourceIdsIn(entry)]),
      ],
      [verdict?.reviewedOn, ...entries.map(({ reviewedOn }) => reviewedOn)]
        .filter((date) => date !== undefined)
        .sort()[0] ?? entries[0].reviewedOn,
    ),
  };
}
