import type { Catalogue } from '../domain/catalogue.ts';
import type { Page } from '../domain/content.ts';
import { formatDate } from '../domain/format.ts';
import { type Embeds, embedsOf } from './article-embeds.ts';
import { type ChangedFigures, changedFiguresOf } from './changed-figures.ts';
import { recentChanges } from './home-page.ts';
import { type IndexPage, indexShell } from './index-pages.ts';
import { type Provenance, provenanceOf } from './links.ts';
import { makeHead, type PageHead } from './page-head.ts';
import type { TocItem } from './parts.ts';
import { href } from './urls.ts';

/** A page about the site: its head and what stands around the text. */
export interface TextPage {
  readonly head: PageHead;
  readonly id: string;
  readonly path: string;
  readonly crumbs: readonly { readonly label: string; readonly href: string }[];
  readonly title: string;
  readonly lead: string;
  readonly provenance: Provenance;
  readonly embeds: Embeds;
  readonly toc: readonly TocItem[];
}

/** The view-model of a page about the site. */
export function textPage(catalogue: Catalogue, page: Page): TextPage {
  const path = `/${page.id}/`;
  const cited = page.prose.embeds.flatMap(({ component, attributes }) =>
    component === 'Cite' && attributes['source'] ? [attributes['source']] : [],
  );
  return {
    head: makeHead({
      title: page.title,
      description: page.description,
      path,
      crumbs: [
        { label: 'Home', path: '/' },
        { label: page.title, path },
      ],
    }),
    id: page.id,
    path,
    crumbs: [{ label: 'Home', href: href('/') }],
    title: page.title,
    lead: page.description,
    provenance: provenanceOf(catalogue, cited, page.reviewedOn),
    embeds: embedsOf(catalogue, page.prose.embeds, [...new Set(cited)]),
    toc: page.prose.headings.filter(({ depth }) => depth === 2).map(({ text, anchor }) => ({ label: text, anchor })),
  };
}

/** The page of changes. */
export interface ChangesPage extends IndexPage {
  readonly changes: readonly {
    readonly id: string;
    readonly title: string;
    readonly date: string;
    readonly dateLabel: string;
    readonly description: string;
    readonly figures: readonly ChangedFigures[];
  }[];
}

/** The view-model of the page of changes, newest first. */
export function changesPage(catalogue: Catalogue): ChangesPage {
  const order = recentChanges(catalogue).map(({ label }) => label);
  const changes = [...catalogue.content.changes].sort((a, b) => order.indexOf(a.title) - order.indexOf(b.title));
  return {
    ...indexShell(
      '/changes/',
      'Changes',
      'What changed for readers, newest first. Figures that were refreshed name the edition they came from.',
      {
        description:
          'What changed on Crosswalk and when: new entries, refreshed figures with their edition, and corrections. Also as an RSS feed.',
      },
    ),
    changes: changes.map((change) => ({
      id: change.id,
      title: change.title,
      date: change.date,
      dateLabel: formatDate(change.date),
      description: change.description,
      figures: changedFiguresOf(catalogue, change),
    })),
  };
}
