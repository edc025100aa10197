import type { Catalogue } from '../domain/catalogue.ts';
import { entryOf, known } from '../domain/catalogue.ts';
import type { Role } from '../domain/content.ts';
import { formatList } from '../domain/format-list.ts';
import { inSentence, startSentence } from '../domain/in-sentences.ts';
import { pairId } from '../domain/pairs.ts';
import { sourceIdsIn } from '../domain/provenance.ts';
import type { Related } from '../domain/relatedness.ts';
import { figuresOfRole, type RoleFigures } from '../domain/subject.ts';
import { credentialStandings } from '../vocabulary/credential-kinds.ts';
import { educationLevels } from '../vocabulary/education-levels.ts';
import { evidenceKinds } from '../vocabulary/evidence-kinds.ts';
import { roleLevels } from '../vocabulary/role-levels.ts';
import { workSettings } from '../vocabulary/work-settings.ts';
import { articleLinks, entryLink, type Link, type Provenance, provenanceOf, type ReasonedLink } from './links.ts';
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
import {
  type FitNote,
  fitNote,
  outlookFact,
  type PayByState,
  type PayFigure,
  payByState,
  payFact,
  payFigure,
  type QuickFigure,
  rangeFinding,
} from './pay.ts';
import { type RichText, richTexts } from './rich-text.ts';
import { type RoleRoute, roleRoutes } from './routes.ts';
import { rangeCard } from './social-card.ts';
import { roleNode } from './structured-data.ts';
import { tableOfContents } from './table-of-contents.ts';
import { href, hrefOf, pathOf } from './urls.ts';

/** A step in or out of a role. */
export interface MoveView extends Link {
  readonly carriesOver: string;
  readonly missing: string;
  readonly evidence: string;
  readonly basis: Basis;
}

/** Everything a role page shows. */
export interface RolePage {
  readonly head: PageHead;
  readonly id: string;
  readonly path: string;
  readonly crumbs: readonly { readonly label: string; readonly href: string }[];
  readonly title: string;
  readonly otherNames: string;
  readonly summary: RichText;
  readonly question: string;
  readonly careers: readonly Link[];
  readonly level: { readonly label: string; readonly definition: string };
  readonly facts: readonly QuickFigure[];
  readonly day: RichText;
  readonly week: readonly string[];
  readonly duties: { readonly list: readonly string[]; readonly basis: Basis };
  readonly skills: readonly SkillGroupView[];
  readonly tools: readonly string[];
  readonly traits: readonly TraitBar[];
  readonly education: { readonly label: string; readonly text: string; readonly basis: Basis };
  readonly routes: readonly RoleRoute[];
  readonly credentials: readonly HeldCredential[];
  readonly pay: PayFigure;
  readonly fits: readonly { readonly title: string; readonly fit: FitNote; readonly because: string }[];
  readonly cautions: readonly string[];
  readonly states: PayByState | undefined;
  readonly outlook: readonly QuickFigure[];
  readonly movesOut: readonly MoveView[];
  readonly movesIn: readonly MoveView[];
  readonly confusedWith: readonly Confusion[];
  readonly related: readonly ReasonedLink[];
  readonly articles: readonly Link[];
  readonly provenance: Provenance;
  readonly toc: readonly TocItem[];
}

function quickFacts(catalogue: Catalogue, role: Role, main: RoleFigures): QuickFigure[] {
  const [credential] = role.credentials;
  const held = credential && known(catalogue.credentials, credential.credential, 'credential');
  return [
    payFact(catalogue, main),
    outlookFact(catalogue, main),
    {
      label: 'Education at entry',
      value: educationLevels[role.education.level].label,
      detail: 'The usual level; other ways in are below',
    },
    ...(credential && held
      ? [
          {
            label: 'Credential to know',
            value: held.abbreviation,
            detail: `${held.title}: ${credentialStandings[credential.standing].label.toLowerCase()}`,
          },
        ]
      : [
          { label: 'Credential', value: 'None expected', detail: 'Employers hire without a certificate for this role' },
        ]),
    {
      label: 'Where',
      value: startSentence(formatList(role.settings.slice(0, 3).map((key) => workSettings[key].label.toLowerCase()))),
      detail: 'The usual work settings',
    },
  ];
}

const moveView = (
  catalogue: Catalogue,
  link: Link,
  move: Role['moves'][number] | Role['arrivals'][number],
): MoveView => ({
  ...link,
  carriesOver: move.carriesOver,
  missing: move.missing,
  evidence: evidenceKinds[move.evidence].label,
  basis: basisOf(catalogue, move),
});

function movesIn(catalogue: Catalogue, role: Role): MoveView[] {
  const fromRoles = (catalogue.movesInto.get(role.id) ?? []).map(({ from, move }) =>
    moveView(catalogue, { label: from.title, href: hrefOf('role', from.id) }, move),
  );
  const fromOutside = role.arrivals.map((arrival) => {
    const occupation = known(catalogue.occupations, arrival.from, 'occupation');
    return moveView(catalogue, { label: occupation.title, href: hrefOf('occupation', occupation.id) }, arrival);
  });
  return [...fromRoles, ...fromOutside];
}

/** `How the figures fit`: why this occupation speaks for the role, for each of them. */
const fitsOf = (figures: readonly RoleFigures[]) =>
  figures.map(({ title, sourceFit, because }) => ({ title, fit: fitNote(sourceFit), because }));

/**
 * The view-model of a role page.
 * @param nearest the role’s nearest roles, with reasons
 * @param paired ids of the comparison pages that exist
 */
export function rolePage(
  catalogue: Catalogue,
  role: Role,
  nearest: readonly Related[],
  paired: ReadonlySet<string>,
): RolePage {
  const entry = entryOf(catalogue, role.id);
  const figures = figuresOfRole(catalogue, role);
  const [main] = figures;
  if (!main) throw new Error(`The role "${role.id}" names no occupation.`);
  const [home = ''] = role.careers;
  const path = pathOf('role', role.id);
  const [summary = [], day = []] = richTexts(catalogue, role.summary, role.day);
  const crumbs = [
    { label: 'Home', path: '/' },
    { label: 'Roles', path: '/roles/' },
    { label: role.title, path },
  ];
  const occupations = figures.map(({ occupation }) => known(catalogue.occupations, occupation, 'occupation'));
  const pay = payFigure(
    catalogue,
    'pay-range',
    rangeFinding(main.title, main.wages),
    figures.map((each) => ({ label: each.title, figures: each, note: fitNote(each.sourceFit).label })),
  );
  const outlookSources = occupations.flatMap((occupation) => [
    ...sourceIdsIn(occupation.wages),
    ...sourceIdsIn(occupation.outlook),
  ]);
  return {
    head: makeHead({
      title: firstThatFits(
        [': work, pay and ways in', ': work and pay', ''].map((end) => role.title + end),
        58,
      ),
      description: fit(
        `${role.tagline} What a day holds, what it takes, pay with its sources, and where it leads.`,
        160,
      ),
      path,
      crumbs,
      card: rangeCard(role.title, pay),
      graph: [roleNode(role, main)],
    }),
    id: role.id,
    path,
    crumbs: crumbs.slice(0, -1).map(({ label, path: to }) => ({ label, href: href(to) })),
    title: role.title,
    otherNames: formatList(role.alternateTitles.map(inSentence)),
    summary,
    question: role.question,
    careers: role.careers.map((id) => entryLink(catalogue, id)),
    level: roleLevels[role.level],
    facts: quickFacts(catalogue, role, main),
    day,
    week: role.week,
    duties: { list: role.duties.list, basis: basisOf(catalogue, role.duties) },
    skills: skillGroupsOf(entry),
    tools: role.tools,
    traits: traitBars(entry),
    education: {
      label: educationLevels[role.education.level].label,
      text: role.education.text,
      basis: basisOf(catalogue, role.education),
    },
    routes: roleRoutes(catalogue, role),
    credentials: heldCredentials(catalogue, entry),
    pay,
    fits: fitsOf(figures),
    cautions: occupations.flatMap(({ caution }) => (caution ? [caution] : [])),
    states: payByState(catalogue, [main]),
    outlook: figures.map((each) => outlookFact(catalogue, each)),
    movesOut: role.moves.map((move) => moveView(catalogue, entryLink(catalogue, move.to), move)),
    movesIn: movesIn(catalogue, role),
    confusedWith: confusions(catalogue, entry),
    related: nearest
      .map(({ id, reasons }) => ({ id, pair: pairId(role.id, id), reasons }))
      .filter(({ pair }) => paired.has(pair))
      .slice(0, 2)
      .map(({ id, reasons }) => ({ ...entryLink(catalogue, id), reason: reasons.slice(0, 2).join(', ') })),
    articles: articleLinks(catalogue, [role.id, home], 4),
    provenance: provenanceOf(catalogue, [...sourceIdsIn(role), ...outlookSources], role.reviewedOn),
    toc: tableOfContents('role'),
  };
}
