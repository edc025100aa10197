import { roleLevels } from '../vocabulary/role-levels.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';
import type {
  Article,
  Career,
  Comparison,
  Content,
  Credential,
  GlossaryTerm,
  Occupation,
  Role,
  Source,
} from './content.ts';
import { rememberFor } from './remember.ts';
import { lastWorkedOn, overdueSources } from './staleness.ts';
import { type TermFinder, termFinder } from './term-links.ts';
import type { Wage, WagePercentiles } from './wages.ts';

/** A career or a role: what can be compared. */
export type Entry = (Career & { readonly kind: 'career' }) | (Role & { readonly kind: 'role' });

/** Pay and jobs of one occupation in one state. */
export type StateWages = WagePercentiles & { readonly employment: Wage };

/** Pay by state for one occupation, with the source that says so. */
export interface PlaceWages {
  readonly source: Source;
  /** Postal code -> pay and jobs. A state without a row was not published. */
  readonly byState: ReadonlyMap<string, StateWages>;
}

/** A move as seen from where it ends. */
export interface MoveInto {
  readonly from: Role;
  readonly move: Role['moves'][number];
}

/** All entries, linked and indexed: what every view is computed from. Built once. */
export interface Catalogue {
  readonly content: Content;
  readonly careers: ReadonlyMap<string, Career>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly occupations: ReadonlyMap<string, Occupation>;
  readonly credentials: ReadonlyMap<string, Credential>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Id of a source that should have been read again by the last day of work -> how many months ago it was read. */
  readonly overdue: ReadonlyMap<string, number>;
  readonly terms: ReadonlyMap<string, GlossaryTerm>;
  /** Pair id -> the editors’ verdict. */
  readonly verdicts: ReadonlyMap<string, Comparison>;
  /** Career id -> its roles, entry level first. */
  readonly rolesByCareer: ReadonlyMap<string, readonly Role[]>;
  /** Occupation id -> the roles that lean on it first. */
  readonly rolesByOccupation: ReadonlyMap<string, readonly Role[]>;
  /** Credential id -> the roles that name it. */
  readonly rolesByCredential: ReadonlyMap<string, readonly Role[]>;
  /** Role id -> the moves that end there. */
  readonly movesInto: ReadonlyMap<string, readonly MoveInto[]>;
  /** Id of a career, role or credential -> the articles about it. */
  readonly articlesAbout: ReadonlyMap<string, readonly Article[]>;
  /** Finds the glossary’s terms in running text. */
  readonly termFinder: TermFinder;
  /** SOC code -> pay by state. */
  readonly placeWages: ReadonlyMap<string, PlaceWages>;
}

const byId = <T extends { readonly id: string }>(entries: readonly T[]): Map<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

function groupBy<T>(entries: readonly T[], keysOfEntry: (entry: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    for (const key of keysOfEntry(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}

const levelOrder = new Map(keysOf(roleLevels).map((level, index) => [level as string, index]));

/** Roles from entry to executive, and by title within a level. */
export const byLevelThenTitle = (a: Role, b: Role): number =>
  (levelOrder.get(a.level) ?? 0) - (levelOrder.get(b.level) ?? 0) || (a.title < b.title ? -1 : 1);

/**
 * Links checked content into a catalogue. Linear in entries.
 * @throws where a wages file names no source; `domain/integrity` reports that to editors before.
 */
export function linkCatalogue(content: Content): Catalogue {
  const sources = byId(content.sources);
  const roles = byId(content.roles);
  const movesInto = new Map<string, MoveInto[]>();
  for (const from of content.roles) {
    for (const move of from.moves) {
      movesInto.set(move.to, [...(movesInto.get(move.to) ?? []), { from, move }]);
    }
  }
  const placeWages = new Map<string, { source: Source; byState: Map<string, StateWages> }>();
  for (const file of content.wages) {
    const source = sources.get(file.id);
    if (!source) throw new Error(`No source has the id "${file.id}", which a file in content/wages/ is named after.`);
    for (const { soc, state, ...wages } of file.rows) {
      const place = placeWages.get(soc) ?? { source, byState: new Map<string, StateWages>() };
      place.byState.set(state, wages);
      placeWages.set(soc, place);
    }
  }
  return {
    content,
    careers: byId(content.careers),
    roles,
    occupations: byId(content.occupations),
    credentials: byId(content.credentials),
    articles: byId(content.articles),
    sources,
    overdue: overdueSources(content.sources, lastWorkedOn(content)),
    terms: byId(content.glossary),
    verdicts: byId(content.comparisons),
    rolesByCareer: groupBy([...content.roles].sort(byLevelThenTitle), (role) => role.careers),
    rolesByOccupation: groupBy(content.roles, (role) => role.occupations.slice(0, 1).map((use) => use.occupation)),
    rolesByCredential: groupBy(content.roles, (role) => role.credentials.map((use) => use.credential)),
    movesInto,
    articlesAbout: groupBy(content.articles, (article) => article.about),
    placeWages,
    termFinder: termFinder(content.glossary),
  };
}

const careerEntry = rememberFor((career: Career): Entry => ({ ...career, kind: 'career' }));
const roleEntry = rememberFor((role: Role): Entry => ({ ...role, kind: 'role' }));

/**
 * The career or role with this id.
 * @throws where there is none; integrity has then been skipped.
 */
export function entryOf(catalogue: Catalogue, id: string): Entry {
  const career = catalogue.careers.get(id);
  if (career) return careerEntry(career);
  const role = catalogue.roles.get(id);
  if (role) return roleEntry(role);
  throw new Error(`No career or role has the id "${id}".`);
}

/**
 * A member of one of the catalogue’s maps that integrity has promised to exist.
 * @throws where it does not, naming what was looked for.
 */
export function known<T>(map: ReadonlyMap<string, T>, id: string, word: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`No ${word} has the id "${id}".`);
  return value;
}
