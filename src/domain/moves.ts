import type { Catalogue } from './catalogue.ts';
import { known } from './catalogue.ts';
import type { Role } from './content.ts';

/** The move from one role to another, if the entry states one. */
export const moveBetween = (catalogue: Catalogue, from: string, to: string): Role['moves'][number] | undefined =>
  catalogue.roles.get(from)?.moves.find((move) => move.to === to);

/** Skills the second role asks for that the first does not, in the second’s order. */
export function missingSkills(catalogue: Catalogue, from: string, to: string): string[] {
  const held = new Set(known(catalogue.roles, from, 'role').skills.map(({ skill }) => skill));
  return known(catalogue.roles, to, 'role')
    .skills.map(({ skill }) => skill)
    .filter((skill) => !held.has(skill));
}
