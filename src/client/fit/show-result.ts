import type { FitAnswers } from '../../domain/fit/answers.ts';
import type { FitCandidates, FitRole } from '../../domain/fit/candidate.ts';
import { firstStep } from '../../domain/fit/first-step.ts';
import { type FitLean, leanOf } from '../../domain/fit/lean.ts';
import { type FitAside, type FitPlace, type FitRanking, rankFit } from '../../domain/fit/rank.ts';
import {
  arrivalSentences,
  changeSentence,
  leanSentence,
  placeSaid,
  reasonSentence,
  signed,
  startsOutsideSentence,
  waySentence,
} from '../../domain/fit/wording.ts';
import { formatPlural } from '../../domain/format.ts';
import { inSentence, startSentence } from '../../domain/in-sentences.ts';
import { fitLimits } from '../../vocabulary/fit-questions.ts';
import { keysOf } from '../../vocabulary/vocabulary.ts';
import { buildElement, type Child } from '../build-element.ts';
import { sitePath } from '../site-path.ts';

/** How many of a kind are shown in full, and go into the comparison. */
const shownInFull = 3;

type Kind = 'careers' | 'roles';

const singular = { careers: 'career', roles: 'role' } as const;

const link = (path: string, label: string, attributes: Record<string, string> = {}) =>
  buildElement('a', { href: sitePath(path), ...attributes }, label);

const list = (lines: readonly Child[]) =>
  buildElement('ul', { class: 'lines' }, ...lines.map((line) => buildElement('li', {}, line)));

/** A name and what it says; nothing where there is nothing to say. */
const row = (name: string, lines: readonly Child[]): Child[] =>
  lines.length === 0 ? [] : [buildElement('dt', {}, name), buildElement('dd', {}, list(lines))];

/** The first step towards a role, as far as the limits allow: a way in, its credential, and a role to start in. */
function firstSteps(role: FitRole, answers: FitAnswers, roles: ReadonlyMap<string, FitRole>): Child[] {
  const { arrival, way, startIn, startsOutside } = firstStep(role, answers.limits, roles);
  return [
    ...(arrival ? arrivalSentences(arrival) : []),
    way && `${waySentence(way)}.`,
    way?.credential &&
      buildElement(
        'span',
        {},
        'What it asks and costs: ',
        link(`/credentials/${way.credential.id}/`, way.credential.label),
      ),
    role.level === 'entry' && 'People start in this role: look for openings under its names.',
    startIn && buildElement('span', {}, 'A role to apply for first: ', link(`/roles/${startIn.id}/`, startIn.title)),
    startsOutside.length > 0 && startsOutsideSentence(startsOutside),
    link(`/roles/${role.id}/#ways-in`, 'All ways in'),
  ].filter((line) => line !== false && line !== undefined);
}

function showPlace(kind: Kind, place: FitPlace, more: readonly Child[]): HTMLElement {
  const said = (sign: number) =>
    place.reasons.filter(({ points }) => Math.sign(points) === sign).map((reason) => reasonSentence(reason));
  return buildElement(
    'li',
    {},
    buildElement('h4', {}, link(`/${kind}/${place.id}/`, place.title)),
    buildElement(
      'p',
      { class: 'small quiet' },
      `${placeSaid(place)}. ${signed(place.points)} points. `,
      link(`/${kind}/${place.id}/#${kind === 'careers' ? 'week' : 'takes'}`, 'Read the reason for each score'),
    ),
    buildElement(
      'dl',
      {},
      ...row('Speaks for it', said(1)),
      ...row('Speaks against it', said(-1)),
      ...row('Neither', said(0)),
      ...row('Mind', place.mind),
      ...more,
    ),
  );
}

/** How many each limit sets aside: `Education 4, pay floor 11.` One entry may be outside several. */
function countsByLimit(outside: readonly FitAside[]): string {
  const counts = keysOf(fitLimits).flatMap((limit) => {
    const count = outside.filter(({ broken }) => broken.some((each) => each.limit === limit)).length;
    return count > 0 ? [`${inSentence(fitLimits[limit].label)} ${count}`] : [];
  });
  return `${startSentence(counts.join(', '))}.`;
}

function showRest(kind: Kind, { within, outside }: FitRanking): Child[] {
  const one = singular[kind];
  return [
    within.length > shownInFull &&
      buildElement(
        'details',
        {},
        buildElement('summary', {}, `All ${within.length} ${kind} within your limits, in order`),
        list(
          within.map(({ id, title, points, place }) =>
            buildElement('span', {}, `${place}. `, link(`/${kind}/${id}/`, title), ` ${signed(points)}`),
          ),
        ),
      ),
    outside.length > 0 &&
      buildElement(
        'p',
        { class: 'measure' },
        `Outside your limits: ${formatPlural(outside.length, one)}. ${countsByLimit(outside)}`,
      ),
    outside.length > 0 &&
      buildElement(
        'details',
        {},
        buildElement(
          'summary',
          {},
          outside.length > 1 ? `Which ${kind} are outside, and why` : `Which ${one} is outside, and why`,
        ),
        list(
          outside.map(({ id, title, points, broken }) =>
            buildElement(
              'span',
              {},
              link(`/${kind}/${id}/`, title),
              ` ${signed(points)}. ${broken.map(({ because }) => because).join(' ')}`,
            ),
          ),
        ),
      ),
  ];
}

/** One kind: where the answers lean, the first three with their reasons, and all others. */
function showKind(
  candidates: FitCandidates,
  answers: FitAnswers,
  kind: Kind,
  ranking: FitRanking,
  lean: FitLean,
): Child[] {
  const roles = new Map(candidates.roles.map((role) => [role.id, role]));
  const shown = lean.strength === 'unasked' ? [] : ranking.within.slice(0, shownInFull);
  const more = (id: string): Child[] => {
    const role = kind === 'roles' ? roles.get(id) : undefined;
    return role ? row('First step', firstSteps(role, answers, roles)) : [];
  };
  const compared = shown.map(({ id }) => id).join(',');
  return [
    buildElement('h3', {}, kind === 'careers' ? 'Careers' : 'Roles'),
    buildElement('p', { class: 'measure' }, leanSentence(lean, singular[kind])),
    shown.length > 0 &&
      buildElement('ol', { class: 'fit-places' }, ...shown.map((place) => showPlace(kind, place, more(place.id)))),
    shown.length > 1 &&
      buildElement(
        'p',
        { class: 'actions no-print' },
        link(`/compare/?with=${compared}`, `Compare these ${shown.length} ${kind} side by side`, { class: 'button' }),
      ),
    ...showRest(kind, ranking),
    lean.changes.length > 0 &&
      buildElement(
        'div',
        {},
        buildElement('h4', {}, 'What would change the first place'),
        list(lean.changes.map((change) => changeSentence(change, singular[kind]))),
      ),
  ];
}

/** Builds the result: careers, roles, reasons, limits, what would change it, and what to do next. */
export function showResult(candidates: FitCandidates, answers: FitAnswers): HTMLElement {
  const rankings = rankFit(candidates, answers);
  const about = (kind: Kind) =>
    showKind(candidates, answers, kind, rankings[kind], leanOf(candidates, answers, rankings, kind));
  return buildElement(
    'section',
    { class: 'section stack', 'aria-labelledby': 'fit-result' },
    buildElement('h2', { id: 'fit-result', tabindex: '-1' }, 'What fits your answers'),
    buildElement(
      'p',
      { class: 'note measure' },
      'Orientation, not a validated test. The scores are the editors’ judgment; ',
      buildElement('a', { href: '#paper' }, 'see how it counts'),
      '.',
    ),
    ...about('careers'),
    ...about('roles'),
    buildElement(
      'p',
      { class: 'actions no-print' },
      buildElement('button', { class: 'button', type: 'button', 'data-do': 'print' }, 'Print this as one sheet'),
      link('/pathways/', 'See how people move between roles'),
    ),
  );
}
