import { type Catalogue, type Entry, entryOf } from './catalogue.ts';
import type { Role } from './content.ts';
import { formatPlural } from './format.ts';

/** A related entry: how alike, 0 to 1, and the reasons that readers see, strongest first. */
export interface Related {
  readonly id: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** What each shared thing adds to the score. They add up to 1. The editors’ choice, published on the methodology page. */
export const relatednessWeights = { skills: 0.45, move: 0.2, career: 0.15, credentials: 0.1, occupation: 0.1 } as const;

/** How many candidates a shared skill, career or credential offers at most: big groups say little and cost much. */
export const candidatesPerKey = 60;

/** From so many candidates on, no further ones are looked for. */
export const mostCandidates = 120;

interface Features {
  readonly skills: ReadonlySet<string>;
  readonly careers: ReadonlySet<string>;
  readonly credentials: ReadonlySet<string>;
  readonly occupation: string | undefined;
}

const featuresOf = (role: Role): Features => ({
  skills: new Set(role.skills.map(({ skill }) => skill)),
  careers: new Set(role.careers),
  credentials: new Set(role.credentials.map(({ credential }) => credential)),
  occupation: role.occupations[0]?.occupation,
});

const sharedCount = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const item of a) if (b.has(item)) count += 1;
  return count;
};

/** Jaccard index; 0 where both are empty. */
const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const shared = sharedCount(a, b);
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
};

/** What two roles share, each part as it counts in the score; parts that they do not share are 0. */
interface Likeness {
  readonly score: number;
  readonly skills: number;
  readonly move: number;
  readonly career: number;
  readonly credentials: number;
  readonly occupation: number;
}

function likenessOf(role: Role, other: Role, a: Features, b: Features): Likeness {
  const weights = relatednessWeights;
  const areJoined = role.moves.some(({ to }) => to === other.id) || other.moves.some(({ to }) => to === role.id);
  const skills = weights.skills * overlap(a.skills, b.skills);
  const move = areJoined ? weights.move : 0;
  const career = weights.career * overlap(a.careers, b.careers);
  const credentials = weights.credentials * overlap(a.credentials, b.credentials);
  const occupation = a.occupation !== undefined && a.occupation === b.occupation ? weights.occupation : 0;
  return { score: skills + move + career + credentials + occupation, skills, move, career, credentials, occupation };
}

/** The parts of a likeness in words, strongest first. */
function reasonsFor(likeness: Likeness, role: Role, other: Role, a: Features, b: Features): string[] {
  const leadsTo = role.moves.some(({ to }) => to === other.id);
  const credentials = sharedCount(a.credentials, b.credentials);
  const parts: readonly (readonly [weight: number, text: string])[] = [
    [likeness.skills, `shares ${sharedCount(a.skills, b.skills)} of ${formatPlural(a.skills.size, 'skill')}`],
    [likeness.move, leadsTo ? 'a usual next step' : 'a usual step before'],
    [likeness.career, 'in the same career'],
    [likeness.credentials, `${formatPlural(credentials, 'credential')} in common`],
    [likeness.occupation, 'pay figures of the same occupation'],
  ];
  return parts
    .filter(([weight]) => weight > 0)
    .sort(([x], [y]) => y - x)
    .map(([, text]) => text);
}

/** Key that roles share -> the roles that have it, and the place of each among them. */
type Holders = ReadonlyMap<string, { readonly ids: readonly string[]; readonly placeOf: ReadonlyMap<string, number> }>;

function holdersOf(features: ReadonlyMap<string, Features>): Holders {
  const holders = new Map<string, { ids: string[]; placeOf: Map<string, number> }>();
  for (const [id, own] of features) {
    for (const key of keysIn(own)) {
      const holder = holders.get(key) ?? { ids: [], placeOf: new Map<string, number>() };
      holder.placeOf.set(id, holder.ids.length);
      holder.ids.push(id);
      holders.set(key, holder);
    }
  }
  return holders;
}

const keysIn = ({ careers, credentials, skills }: Features): string[] => [...careers, ...credentials, ...skills];

/**
 * Roles that share something with a role: those joined by a move, then the holders of what it shares with fewest, until
 * there are `mostCandidates`. Of a key that very many hold, the neighbors in the list of holders are taken, so that every
 * role is offered to some and none to all.
 */
function candidatesFor(catalogue: Catalogue, role: Role, own: Features, holders: Holders): Set<string> {
  const candidates = new Set<string>(role.moves.map(({ to }) => to));
  for (const { from } of catalogue.movesInto.get(role.id) ?? []) candidates.add(from.id);
  const shared = keysIn(own).flatMap((key) => holders.get(key) ?? []);
  shared.sort((a, b) => a.ids.length - b.ids.length);
  for (const { ids, placeOf } of shared) {
    if (candidates.size >= mostCandidates) break;
    const start = Math.max(0, (placeOf.get(role.id) ?? 0) - candidatesPerKey / 2);
    for (const id of ids.slice(start, start + candidatesPerKey)) candidates.add(id);
  }
  candidates.delete(role.id);
  return candidates;
}

/**
 * For every role its nearest other roles, at most `most` each, nearest first. Candidates come from an inverted index
 * over careers, credentials, skills and moves, so the work grows with the number of roles and not with its square.
 *
 * @param count Is told of every comparison of two roles, for tests of that promise.
 */
export function nearestRoles(catalogue: Catalogue, most = 6, count = () => {}): Map<string, Related[]> {
  const features = new Map(catalogue.content.roles.map((role) => [role.id, featuresOf(role)]));
  const holders = holdersOf(features);
  const result = new Map<string, Related[]>();
  for (const role of catalogue.content.roles) {
    const own = features.get(role.id) as Features;
    const ranked = [...candidatesFor(catalogue, role, own, holders)].map((id) => {
      count();
      const other = catalogue.roles.get(id) as Role;
      return { id, other, likeness: likenessOf(role, other, own, features.get(id) as Features) };
    });
    ranked.sort((x, y) => y.likeness.score - x.likeness.score || (x.id < y.id ? -1 : 1));
    const nearest = ranked.slice(0, most).map(({ id, other, likeness }) => ({
      id,
      score: likeness.score,
      reasons: reasonsFor(likeness, role, other, own, features.get(id) as Features),
    }));
    result.set(role.id, nearest);
  }
  return result;
}

/** The other careers, most roles and skills in common first, with the reasons. There are few careers, so all are compared. */
export function relatedCareers(catalogue: Catalogue, careerId: string, most = 4): Related[] {
  const own = entryOf(catalogue, careerId);
  const skillsOf = (entry: Entry) => new Set(entry.skills.map(({ skill }) => skill as string));
  const rolesOf = (id: string) => new Set((catalogue.rolesByCareer.get(id) ?? []).map((role) => role.id));
  const skills = skillsOf(own);
  const roles = rolesOf(careerId);
  return catalogue.content.careers
    .filter((career) => career.id !== careerId)
    .map((career) => {
      const other = entryOf(catalogue, career.id);
      const sharedRoles = sharedCount(roles, rolesOf(career.id));
      const sharedSkills = sharedCount(skills, skillsOf(other));
      const score = overlap(roles, rolesOf(career.id)) * 0.6 + overlap(skills, skillsOf(other)) * 0.4;
      const reasons = [
        ...(sharedRoles > 0 ? [`${formatPlural(sharedRoles, 'role')} in both`] : []),
        ...(sharedSkills > 0 ? [`shares ${sharedSkills} of ${formatPlural(skills.size, 'skill')}`] : []),
      ];
      return { id: career.id, score, reasons };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}
