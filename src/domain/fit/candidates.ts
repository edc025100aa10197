import { clinicalLicenses } from '../../vocabulary/clinical-licenses.ts';
import { traits } from '../../vocabulary/traits.ts';
import { keysOf } from '../../vocabulary/vocabulary.ts';
import { type Catalogue, type Entry, known } from '../catalogue.ts';
import type { Role } from '../content.ts';
import { wageBound } from '../wages.ts';
import type { FitArrival, FitCandidates, FitRole } from './candidate.ts';

const scoresOf = (entry: Pick<Entry, 'traits'>): number[] => keysOf(traits).map((key) => entry.traits[key].score);

/** The roles, by title, that people start in and that lead to this one by one move. */
function startingRoles(catalogue: Catalogue, role: Role): string[] {
  if (role.level === 'entry') return [];
  const starts = (catalogue.movesInto.get(role.id) ?? []).map(({ from }) => from);
  return starts
    .filter(({ level }) => level === 'entry')
    .sort((a, b) => (a.title < b.title ? -1 : 1))
    .map(({ id }) => id);
}

/** Those who come into a role from work under a license to practice. */
const licensedArrivals = (role: Role): FitArrival[] =>
  keysOf(clinicalLicenses).flatMap((license) =>
    role.arrivals
      .filter(({ from }) => from === clinicalLicenses[license].heldBy)
      .map(({ carriesOver, missing }) => ({ license, carriesOver, missing })),
  );

function fitRole(catalogue: Catalogue, role: Role): FitRole {
  const [use] = role.occupations;
  if (!use) throw new Error(`The role "${role.id}" names no occupation.`);
  const { title, wages } = known(catalogue.occupations, use.occupation, 'occupation');
  const startIn = startingRoles(catalogue, role);
  const arrivals = licensedArrivals(role);
  const p25 = wageBound(wages.p25);
  return {
    id: role.id,
    title: role.title,
    scores: scoresOf(role),
    level: role.level,
    education: role.education.level,
    ways: role.routes.map((route) => ({
      title: route.title,
      education: route.education,
      ...(route.credential === undefined
        ? {}
        : {
            credential: {
              id: route.credential,
              label: known(catalogue.credentials, route.credential, 'credential').abbreviation,
            },
          }),
    })),
    ...(role.license === undefined ? {} : { license: role.license.kind }),
    pay: { occupation: title, sourceFit: use.sourceFit, ...(p25 === undefined ? {} : { p25 }) },
    ...(arrivals.length === 0 ? {} : { arrivals }),
    ...(startIn.length === 0 ? {} : { startIn }),
  };
}

/** Everything the fit finder ranks, from the entries: nothing in it is written anywhere else. */
export const fitCandidates = (catalogue: Catalogue): FitCandidates => ({
  careers: catalogue.content.careers.map((career) => ({
    id: career.id,
    title: career.title,
    scores: scoresOf(career),
    roles: (catalogue.rolesByCareer.get(career.id) ?? []).map(({ id }) => id),
  })),
  roles: catalogue.content.roles.map((role) => fitRole(catalogue, role)),
});
