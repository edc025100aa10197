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

function relate(role: Role, other: Role, a: Features, b: Features): Related {
  const weights = relatednessWeights;
  const reasons: { weight: number; text: string }[] = [];
  const add = (weight: number, text: string) => {
    if (weight > 0) reasons.push({ weight, text });
    return weight;
  };
  const shared = sharedCount(a.skills, b.skills);
  let score = add(
    weights.skills * overlap(a.skills, b.skills),
    `shares ${shared} of ${formatPlural(a.skills.size, 'skill')}`,
  );
  const leadsTo = role.moves.some(({ to }) => to === other.id);
  const comesFrom = other.moves.some(({ to }) => to === role.id);
  if (leadsTo || comesFrom) score += add(weights.move, leadsTo ? 'a usual next step' : 'a usual step before');
  score += add(weights.career * overlap(a.careers, b.careers), 'in the same career');
  const credentials = sharedCount(a.credentials, b.credentials);
  score += add(
    weights.credentials * overlap(a.credentials, b.credentials),
    `${formatPlural(credentials, 'credential')} in common`,
  );
  if (a.occupation !== undefined && a.occupation === b.occupation) {
    score += add(weights.occupation, 'counted together in the statistics');
  }
  reasons.sort((x, y) => y.weight - x.weight);
  return { id: other.id, score, reasons: reasons.map(({ text }) => text) };
}

/**
 * For every role its nearest other roles, at most `most` each, nearest first. Candidates come from an inverted index
 * over careers, credentials and moves, so the work grows with the number of roles and not with its square.
 */
export function nearestRoles(catalogue: Catalogue, most = 6): Map<string, Related[]> {
  const features = new Map(catalogue.content.roles.map((role) => [role.id, featuresOf(role)]));
  const offers = new Map<string, string[]>();
  for (const role of catalogue.content.roles) {
    const own = features.get(role.id) as Features;
    for (const key of [...own.careers, ...own.credentials, ...own.skills]) {
      const offer = offers.get(key) ?? [];
      if (offer.length < candidatesPerKey) offer.push(role.id);
      offers.set(key, offer);
    }
  }
  const result = new Map<string, Related[]>();
  for (const role of catalogue.content.roles) {
    const own = features.get(role.id) as Features;
    const candidates = new Set<string>(role.moves.map(({ to }) => to));
    for (const { from } of catalogue.movesInto.get(role.id) ?? []) candidates.add(from.id);
    for (const key of [...own.careers, ...own.credentials, ...own.skills]) {
      for (const id of offers.get(key) ?? []) candidates.add(id);
    }
    candidates.delete(role.id);
    const related = [...candidates].map((id) => {
      const other = catalogue.roles.get(id) as Role;
      return relate(role, other, own, features.get(id) as Features);
    });
    related.sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1));
    result.set(role.id, related.slice(0, most));
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
