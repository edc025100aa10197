import type { ArticleEntry } from '../schemas/article.ts';
import type { CareerEntry } from '../schemas/career.ts';
import type { ChangeEntry } from '../schemas/change.ts';
import type { ComparisonEntry } from '../schemas/comparison.ts';
import type { CredentialEntry } from '../schemas/credential.ts';
import type { GlossaryTermEntry } from '../schemas/glossary-term.ts';
import type { OccupationEntry } from '../schemas/occupation.ts';
import type { PageEntry } from '../schemas/page.ts';
import type { RedirectEntry } from '../schemas/redirect.ts';
import type { RoleEntry } from '../schemas/role.ts';
import type { SourceEntry } from '../schemas/source.ts';
import type { WageByStateRow } from '../schemas/wage-by-state.ts';

/** An entry with the id that its file name gives it. */
export type WithId<T> = T & { readonly id: string };

/** A use of a component in a text: its name and its attributes, which are always plain strings. */
export interface Embed {
  readonly component: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a text in MDX is known by, beside its front matter. */
export interface Prose {
  /** The text without markup, for reading time, search records and digests. */
  readonly plainText: string;
  /** The number of words of `plainText`. */
  readonly words: number;
  /** The second- and third-level headings, in order, with the anchors the page gives them. */
  readonly headings: readonly { readonly depth: number; readonly text: string; readonly anchor: string }[];
  /** The components the text uses, in order. */
  readonly embeds: readonly Embed[];
  /** The addresses the text links to, in order. */
  readonly links: readonly string[];
}

export type Career = WithId<CareerEntry>;
export type Role = WithId<RoleEntry>;
export type Occupation = WithId<OccupationEntry>;
export type Credential = WithId<CredentialEntry>;
export type Source = SourceEntry;
export type GlossaryTerm = GlossaryTermEntry;
export type Redirect = RedirectEntry;
export type Article = WithId<ArticleEntry> & { readonly prose: Prose };
export type Comparison = WithId<ComparisonEntry> & { readonly prose: Prose };
export type Page = WithId<PageEntry> & { readonly prose: Prose };
export type Change = WithId<ChangeEntry> & { readonly prose: Prose };

/** One file of wages by place: the source it was read from (its file name) and its rows. */
export interface WagesByState {
  readonly id: string;
  readonly rows: readonly WageByStateRow[];
}

/** Everything the editors wrote, checked one entry at a time, each list sorted by id. */
export interface Content {
  readonly articles: readonly Article[];
  readonly careers: readonly Career[];
  readonly changes: readonly Change[];
  readonly comparisons: readonly Comparison[];
  readonly credentials: readonly Credential[];
  readonly glossary: readonly GlossaryTerm[];
  readonly occupations: readonly Occupation[];
  readonly pages: readonly Page[];
  readonly redirects: readonly Redirect[];
  readonly roles: readonly Role[];
  readonly sources: readonly Source[];
  readonly wages: readonly WagesByState[];
}

/** The texts of all entries that have one. */
export const textsOf = ({ articles, changes, comparisons, pages }: Content): readonly Prose[] =>
  [...articles, ...changes, ...comparisons, ...pages].map(({ prose }) => prose);
