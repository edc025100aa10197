import type { Catalogue } from '../domain/catalogue.ts';
import { formatPlural } from '../domain/format.ts';
import { educationLevels } from '../vocabulary/education-levels.ts';
import { seedCareers } from '../vocabulary/home-choices.ts';
import { payBands } from '../vocabulary/pay-bands.ts';
import { roleLevels } from '../vocabulary/role-levels.ts';
import { workSettings } from '../vocabulary/work-settings.ts';
import { type ArticleRow, articleRows } from './article-page.ts';
import { type CredentialRow, credentialGroups } from './credential-page.ts';
import { careerBarsNote, careerRow, type EntryRow, roleRow } from './entry-rows.ts';
import { type Link, type SourceNote, sourceNote } from './links.ts';
import { makeHead, type PageHead } from './page-head.ts';
import { type GraphNode, glossaryNode, listNode } from './structured-data.ts';
import { href, hrefOf } from './urls.ts';

/** What every page that lists things shows. */
export interface IndexPage {
  readonly head: PageHead;
  readonly path: string;
  readonly crumbs: readonly { readonly label: string; readonly href: string }[];
  readonly title: string;
  readonly lead: string;
}

/** The shell of an index page, one step below home. */
export function indexShell(
  path: string,
  title: string,
  lead: string,
  options: {
    readonly searchTitle?: string;
    readonly description?: string;
    readonly indexable?: boolean;
    /** What the page lists or says, for machines. */
    readonly graph?: readonly GraphNode[];
  } = {},
): IndexPage {
  return {
    head: makeHead({
      title: options.searchTitle ?? title,
      description: options.description ?? lead,
      path,
      crumbs: [
        { label: 'Home', path: '/' },
        { label: title, path },
      ],
      indexable: options.indexable ?? true,
      graph: options.graph ?? [],
    }),
    path,
    crumbs: [{ label: 'Home', href: href('/') }],
    title,
    lead,
  };
}

/** The careers index. */
export interface CareersIndex extends IndexPage {
  /** What the bars show. */
  readonly barsNote: string;
  readonly rows: readonly EntryRow[];
}

/** The ten careers, the two of the site’s own question first. */
export function careersIndex(catalogue: Catalogue): CareersIndex {
  const rank = (id: string) => (seedCareers.includes(id) ? seedCareers.indexOf(id) : seedCareers.length);
  const careers = [...catalogue.content.careers].sort(
    (a, b) => rank(a.id) - rank(b.id) || (a.title < b.title ? -1 : 1),
  );
  const rows = careers.map((career) => careerRow(catalogue, career));
  return {
    ...indexShell(
      '/careers/',
      'Careers in health information',
      `${formatPlural(careers.length, 'field')} of practice, each with its roles, education, employers and the range of medians of the occupations behind it.`,
      {
        description: `The ${formatPlural(careers.length, 'career')} of health information compared: what each attends to, the roles in it, education at entry and pay from federal statistics.`,
        graph: [listNode(rows.map((row) => row.href))],
      },
    ),
    barsNote: careerBarsNote(catalogue),
    rows,
  };
}

/** One filter of an index: its choices with how many rows each leaves. */
export interface Filter {
  readonly key: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

/** The roles index: rows by home career, with filters that count a role under each of its careers. */
export interface RolesIndex extends IndexPage {
  readonly groups: readonly {
    readonly label: string;
    readonly anchor: string;
    readonly href: string;
    readonly rows: readonly EntryRow[];
    readonly count: string;
  }[];
  readonly filters: readonly Filter[];
  readonly total: number;
}

function filtersOf(catalogue: Catalogue, rows: readonly EntryRow[]): Filter[] {
  const filter = (key: string, label: string, options: Readonly<Record<string, string>>): Filter => ({
    key,
    label,
    choices: Object.entries(options)
      .map(([value, text]) => ({
        value,
        label: text,
        count: rows.filter((row) => row.facets[key]?.includes(value)).length,
      }))
      .filter(({ count }) => count > 0),
  });
  const labels = (vocabulary: Readonly<Record<string, { readonly label: string }>>) =>
    Object.fromEntries(Object.entries(vocabulary).map(([key, { label }]) => [key, label]));
  return [
    filter('career', 'Career', Object.fromEntries(catalogue.content.careers.map(({ id, title }) => [id, title]))),
    filter('level', 'Level', labels(roleLevels)),
    filter('education', 'Education at entry', labels(educationLevels)),
    filter('setting', 'Work setting', labels(workSettings)),
    filter('pay', 'Median pay of the occupation', labels(payBands)),
  ];
}

/** All roles under their home career, entry level first. */
export function rolesIndex(catalogue: Catalogue): RolesIndex {
  const rows = new Map(catalogue.content.roles.map((role) => [role.id, roleRow(catalogue, role)]));
  const groups = catalogue.content.careers.map(({ id, title }) => {
    const own = (catalogue.rolesByCareer.get(id) ?? [])
      .filter((role) => role.careers[0] === id)
      .map((role) => rows.get(role.id) as EntryRow);
    return { label: title, anchor: id, href: hrefOf('career', id), rows: own, count: formatPlural(own.length, 'role') };
  });
  return {
    ...indexShell(
      '/roles/',
      'Roles in health information',
      `${formatPlural(rows.size, 'job title')} people search for, each under its home career. The filter by career finds a role under every career that counts it. The bar is the pay range of the occupation that counts the role, so read its label before you compare.`,
      {
        description: `${formatPlural(rows.size, 'role')} in health information by career, level, education, work setting and median pay of the occupation, each with its sources.`,
        graph: [listNode(groups.flatMap(({ rows: own }) => own.map((row) => row.href)))],
      },
    ),
    groups: groups.filter(({ rows: own }) => own.length > 0),
    filters: filtersOf(catalogue, [...rows.values()]),
    total: rows.size,
  };
}

/** The credentials index. */
export interface CredentialsIndex extends IndexPage {
  readonly groups: readonly {
    readonly label: string;
    readonly anchor: string;
    readonly rows: readonly CredentialRow[];
  }[];
}

/** The credentials index page. */
export function credentialsIndex(catalogue: Catalogue): CredentialsIndex {
  const groups = credentialGroups(catalogue);
  return {
    ...indexShell(
      '/credentials/',
      'Credentials',
      `${formatPlural(catalogue.content.credentials.length, 'certification')} and certificates of the field: who may sit for them, what they cost where we found a price, and the roles they open.`,
      {
        description:
          'RHIA, RHIT, CCS, CPC, CPHIMS and more: who may sit for each health information credential, exam, fee, renewal and the roles it opens.',
        searchTitle: 'Health information credentials compared',
        graph: [listNode(groups.flatMap(({ rows }) => rows.map((row) => row.href)))],
      },
    ),
    groups,
  };
}

/** The articles index. */
export interface ArticlesIndex extends IndexPage {
  readonly rows: readonly ArticleRow[];
}

/** The articles index page. */
export function articlesIndex(catalogue: Catalogue): ArticlesIndex {
  const rows = articleRows(catalogue);
  return {
    ...indexShell(
      '/articles/',
      'Articles',
      'Each answers one question that people ask before they choose, with its sources and a next step.',
      {
        description:
          'Long answers to the questions people ask before they choose a career in health information, each with its sources and a next step.',
        searchTitle: 'Articles on careers in health information',
        graph: [listNode(rows.map((row) => row.href))],
      },
    ),
    rows,
  };
}

/** The glossary. */
export interface GlossaryPage extends IndexPage {
  readonly letters: readonly {
    readonly letter: string;
    readonly terms: readonly {
      readonly id: string;
      readonly term: string;
      readonly expandsTo: string | undefined;
      readonly definition: string;
      readonly related: readonly Link[];
      readonly sources: readonly SourceNote[];
      readonly editorial: boolean;
    }[];
  }[];
}

/** The glossary page: terms under their first letter. */
export function glossaryPage(catalogue: Catalogue): GlossaryPage {
  const letters = new Map<string, GlossaryPage['letters'][number]['terms'][number][]>();
  const sorted = [...catalogue.content.glossary].sort((a, b) =>
    a.term.localeCompare(b.term, 'en-US', { sensitivity: 'base' }),
  );
  for (const { id, term, expandsTo, definition, related, sources, editorial } of sorted) {
    const first = term.charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : '0–9';
    const view = {
      id,
      term,
      expandsTo,
      definition,
      related: (related ?? []).map((other) => ({
        label: catalogue.terms.get(other)?.term ?? other,
        href: href(`/glossary/#${other}`),
      })),
      sources: (sources ?? []).map((source) => sourceNote(catalogue, source)),
      editorial: editorial === true,
    };
    letters.set(letter, [...(letters.get(letter) ?? []), view]);
  }
  return {
    ...indexShell(
      '/glossary/',
      'Glossary',
      `${formatPlural(sorted.length, 'term')} of the field in plain words. Each has its own address, so that you can link to it.`,
      {
        description: `${formatPlural(sorted.length, 'term')} of health informatics and health information management in plain words: EHR, HIM, FHIR, HIPAA, ICD-10, CDI, ROI and more.`,
        searchTitle: 'Glossary of health information terms',
        graph: [glossaryNode('Glossary', sorted)],
      },
    ),
    letters: [...letters].map(([letter, terms]) => ({ letter, terms })),
  };
}
