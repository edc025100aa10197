import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** Something wrong in the built site. */
export interface Problem {
  /** The page’s address from the site’s base. */
  readonly page: string;
  /** The name of the rule. */
  readonly rule: string;
  /** Where in the page, if that is known: a CSS selector. */
  readonly place?: string;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly fix: string;
}

/** A rule about one page, which may look at the rest of the site. */
export type PageRule = (page: Page, site: Site) => readonly Problem[];

/** A rule about the site as a whole. */
export type SiteRule = (site: Site) => readonly Problem[];
