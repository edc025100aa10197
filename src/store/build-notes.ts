import type { Catalogue } from '../domain/catalogue.ts';
import { siteConfig } from '../site.config.ts';

/** Word that pages leave for the integrations that run after them, in the same process. */
export interface BuildNotes {
  /** Paths that search engines are asked not to list, so that the sitemap leaves them out. */
  readonly unlisted: ReadonlySet<string>;
  /** Addresses that moved, as the editors wrote them. */
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  /** Ids of the comparisons that have a page. */
  readonly pairIds: ReadonlySet<string>;
}

const notesKey = Symbol.for('crosswalk.build-notes');
const catalogueKey = Symbol.for('crosswalk.catalogue');
const holder = globalThis as {
  [notesKey]?: BuildNotes;
  [catalogueKey]?: PromiseWithResolvers<Catalogue>;
};

function catalogueToCome(): PromiseWithResolvers<Catalogue> {
  holder[catalogueKey] ??= Promise.withResolvers();
  return holder[catalogueKey];
}

/** Gives the catalogue to integrations that work while the pages are made. */
export const leaveCatalogue = (catalogue: Catalogue): void => catalogueToCome().resolve(catalogue);

/** The catalogue, as soon as the first page asks for it; it never comes where no page does. */
export const nextCatalogue = (): Promise<Catalogue> => catalogueToCome().promise;

/** Leaves word; the pages that the site’s configuration does not list are added. */
export function leaveBuildNotes(notes: BuildNotes): void {
  holder[notesKey] = { ...notes, unlisted: new Set([...siteConfig.unlisted, ...notes.unlisted]) };
}

/** What the pages left word of; nothing moved where none has run. */
export const buildNotes = (): BuildNotes =>
  holder[notesKey] ?? { unlisted: new Set(siteConfig.unlisted), redirects: [], pairIds: new Set() };
