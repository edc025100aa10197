import type { Content } from '../../domain/content.ts';
import type { Draft } from '../edit-content/draft.ts';
import { openYaml } from '../edit-content/yaml-text.ts';
import { CannotDo } from '../editor-command.ts';

/** An edition of a publication that comes again and again. */
export interface Edition {
  /** The id of its source, such as `bls-oews-2025`. */
  readonly sourceId: string;
  /** What the ids of all its editions look like; the group `year` is what orders them. */
  readonly family: RegExp;
  /** The year that orders the editions. */
  readonly year: number;
  /** How its source names it: `May 2025`, `2024-34`. */
  readonly name: string;
  /** The period its figures describe, where the source states one. */
  readonly referencePeriod?: string;
}

/** A source that an import makes for a new edition. */
export interface NewSource {
  readonly id: string;
  /** The id of the edition before, which it is made after. */
  readonly after: string;
}

const yearOf = (id: string, family: RegExp): number => Number(family.exec(id)?.groups?.['year'] ?? 0);

/** The id of the newest edition that the content has, before or besides this one; undefined where there is none. */
function newestSource(content: Content, { family }: Edition): string | undefined {
  const ids = content.sources.map(({ id }) => id).filter((id) => family.test(id));
  return ids.sort((a, b) => yearOf(a, family) - yearOf(b, family)).at(-1);
}

/**
 * Makes sure that the edition has its source, which is made after that of the edition before where it is new.
 * @param today the day it was read, `YYYY-MM-DD`.
 * @returns the source that was made; undefined where it was there.
 * @throws CannotDo where the content already has a newer edition, or no source to follow.
 */
export function requireEdition(draft: Draft, content: Content, edition: Edition, today: string): NewSource | undefined {
  const newest = newestSource(content, edition);
  if (newest === undefined) {
    throw new CannotDo(
      `sources.yaml has no source like "${edition.sourceId}". Add it with npm run new -- source first, and run this again.`,
    );
  }
  if (yearOf(newest, edition.family) > edition.year) {
    throw new CannotDo(`The content already has ${newest}, which is newer than ${edition.name}. Nothing was written.`);
  }
  if (content.sources.some(({ id }) => id === edition.sourceId)) return undefined;
  const yaml = openYaml(draft.read('sources.yaml'));
  const index = yaml.indexOf('id', newest) ?? 0;
  const { note: _, ...before } = (yaml.value as Record<string, unknown>[])[index] ?? {};
  const old = content.sources.find(({ id }) => id === newest);
  const title = String(before['title']).replaceAll(String(yearOf(newest, edition.family)), String(edition.year));
  const item = {
    ...before,
    id: edition.sourceId,
    title,
    edition: edition.name,
    accessedOn: today,
    ...(old?.referencePeriod !== undefined && { referencePeriod: edition.referencePeriod }),
  };
  draft.splice('sources.yaml', [yaml.insertItem([], item, index + 1)]);
  return { id: edition.sourceId, after: newest };
}
