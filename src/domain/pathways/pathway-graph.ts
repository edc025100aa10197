import { type ClinicalLicense, clinicalLicenses } from '../../vocabulary/clinical-licenses.ts';
import { keysOf } from '../../vocabulary/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Occupation, Role } from '../content.ts';
import type { PathwayGraph, PathwayMove, PathwayPlace } from './graph.ts';

const asked: readonly string[] = ['required', 'asked-for'];

const rolePlace = (role: Role): PathwayPlace => ({
  id: role.id,
  title: role.title,
  kind: 'role',
  level: role.level,
  education: role.education.level,
  skills: role.skills.map(({ skill }) => skill),
  credentials: role.credentials.filter(({ standing }) => asked.includes(standing)).map(({ credential }) => credential),
  ...(role.license ? { license: role.license.kind } : {}),
});

/** The license that everybody in an occupation holds. */
const licenseHeldIn = (occupation: string): ClinicalLicense | undefined =>
  keysOf(clinicalLicenses).find((license) => clinicalLicenses[license].heldBy === occupation);

function occupationPlace({ id, title, entry }: Occupation): PathwayPlace {
  const license = licenseHeldIn(id);
  return {
    id,
    title,
    kind: 'occupation',
    ...(entry ? { education: entry.education } : {}),
    skills: [],
    credentials: [],
    ...(license ? { license } : {}),
  };
}

const moveOf = (from: string, to: string, move: Role['moves'][number] | Role['arrivals'][number]): PathwayMove => ({
  from,
  to,
  carriesOver: move.carriesOver,
  missing: move.missing,
  evidence: move.evidence,
  sources: move.sources ?? [],
});

/** All moves that entries state, and the places between which they lead. Nothing is inferred. */
export function pathwayGraph({ content }: Catalogue): PathwayGraph {
  const moves = content.roles.flatMap((role) => [
    ...role.moves.map((move) => moveOf(role.id, move.to, move)),
    ...role.arrivals.map((arrival) => moveOf(arrival.from, role.id, arrival)),
  ]);
  const left = new Set(moves.map(({ from }) => from));
  return {
    places: [
      ...content.roles.map(rolePlace),
      ...content.occupations.filter(({ id }) => left.has(id)).map(occupationPlace),
    ],
    moves,
  };
}
