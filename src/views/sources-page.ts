import { type Catalogue, known } from '../domain/catalogue.ts';
import type { Source } from '../domain/content.ts';
import { formatDate, formatPlural } from '../domain/format.ts';
import { formatList } from '../domain/format-list.ts';
import { type SourceUse, sourceUses } from '../domain/provenance.ts';
import { siteConfig } from '../site.config.ts';
import { entryKinds } from '../vocabulary/entry-kinds.ts';
import { sourceKinds } from '../vocabulary/source-kinds.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';
import { type IndexPage, indexShell } from './index-pages.ts';
import { ageNote, type Link } from './links.ts';
import { fit, makeHead } from './page-head.ts';
import { href, hrefOf } from './urls.ts';

/** A source as shown: what it is, its issue, and how it was read. */
export interface SourceView {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly edition: string;
  readonly accessed: string;
  readonly kind: string;
  readonly note: string | undefined;
  /** `Named by 41 entries`. */
  readonly useCount: string;
  /** The page that lists these entries. */
  readonly usesHref: string;
}

/** The sources page. */
export interface SourcesPage extends IndexPage {
  /** `O*NET 29.3 Database`, for the attribution that its license asks for; every edition that is used. */
  readonly onet: string | undefined;
  readonly groups: readonly { readonly publisher: string; readonly sources: readonly SourceView[] }[];
}

/** The page of one source: every entry that names it. */
export interface SourcePage extends IndexPage {
  readonly source: SourceView;
  readonly uses: readonly { readonly label: string; readonly links: readonly Link[] }[];
}

/** The path of the page that lists the entries that name a source, without the base. */
export const sourcePath = (id: string): string => `/sources/${id}/`;

const sourceView = (catalogue: Catalogue, source: Source, uses: readonly SourceUse[]): SourceView => ({
  id: source.id,
  title: source.title,
  publisher: source.publisher,
  url: source.url,
  edition: `${source.edition}${ageNote(catalogue, source.id)}`,
  accessed: formatDate(source.accessedOn),
  kind: sourceKinds[source.kind].label,
  note: source.note,
  useCount: `Named by ${formatPlural(uses.length, 'entry', 'entries')}`,
  usesHref: href(sourcePath(source.id)),
});

/** The sources that some entry names, by publisher and title, each with its uses. */
function usedSources(catalogue: Catalogue): { readonly source: Source; readonly uses: readonly SourceUse[] }[] {
  const uses = sourceUses(catalogue);
  return [...uses]
    .filter(([, own]) => own.length > 0)
    .map(([id, own]) => ({ source: known(catalogue.sources, id, 'source'), uses: own }))
    .sort(
      ({ source: a }, { source: b }) =>
        a.publisher.localeCompare(b.publisher, 'en-US') || a.title.localeCompare(b.title, 'en-US'),
    );
}

/** The editions of the O*NET database among sources, by the titles of its tables. */
function onetDatabases(sources: readonly Source[]): string | undefined {
  const databases = new Set(sources.flatMap(({ title }) => /^O\*NET [\d.]+ Database/.exec(title) ?? []));
  return databases.size === 0 ? undefined : formatList([...databases]);
}

/** The view-model of the sources page: every source that is used, by publisher. */
export function sourcesPage(catalogue: Catalogue): SourcesPage {
  const used = usedSources(catalogue);
  const groups = new Map<string, SourceView[]>();
  for (const { source, uses } of used) {
    groups.set(source.publisher, [...(groups.get(source.publisher) ?? []), sourceView(catalogue, source, uses)]);
  }
  return {
    ...indexShell(
      '/sources/',
      'Sources',
      `Every figure on ${siteConfig.name} names one of these ${formatPlural(used.length, 'source')}. For each: the edition we read, when we read it, and the entries that name it.`,
      {
        description: `The ${formatPlural(used.length, 'source')} behind every figure on ${siteConfig.name}: publisher, edition, date read, primary or secondary, and the entries that name each.`,
        searchTitle: 'Sources and the entries that name them',
      },
    ),
    onet: onetDatabases(used.map(({ source }) => source)),
    groups: [...groups].map(([publisher, sources]) => ({ publisher, sources })),
  };
}

/** What a list of entries with occupations does not say. */
const shownElsewhere = 'Pages of careers, roles and pairs that show these occupations rest on it too.';

/** The view-models of the pages that list the entries that name one source. Search engines are asked not to list them. */
export function sourcePages(catalogue: Catalogue): SourcePage[] {
  return usedSources(catalogue).map(({ source, uses }) => {
    const path = sourcePath(source.id);
    const crumbs = [
      { label: 'Home', path: '/' },
      { label: 'Sources', path: '/sources/' },
      { label: source.title, path },
    ];
    const lead = `${source.publisher}, ${source.edition}.${uses.some(({ kind }) => kind === 'occupation') ? ` ${shownElsewhere}` : ''}`;
    return {
      head: makeHead({
        title: fit(`Uses of ${source.id}: ${source.title}`, 60),
        description: `Every entry of ${siteConfig.name} that names ${fit(source.title, 60)}, ${fit(source.publisher, 40)}.`,
        path,
        crumbs,
        indexable: false,
      }),
      path,
      crumbs: crumbs.slice(0, -1).map(({ label, path: to }) => ({ label, href: href(to) })),
      title: source.title,
      lead,
      source: sourceView(catalogue, source, uses),
      uses: keysOf(entryKinds)
        .map((kind) => ({
          label: entryKinds[kind].plural,
          links: uses
            .filter((use) => use.kind === kind)
            .map(({ id, title }) => ({ label: title, href: hrefOf(kind, id) })),
        }))
        .filter(({ links }) => links.length > 0),
    };
  });
}
