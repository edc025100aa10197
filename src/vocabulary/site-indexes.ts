/** A page that lists things, with its path below the site’s base. */
export interface SiteIndex {
  readonly label: string;
  readonly path: string;
}

/**
 * The indexes, for a reader who is lost, or whose search found nothing or cannot run. The search brings them along for
 * that, so what each holds stands elsewhere, in `described-indexes`.
 */
export const siteIndexes = {
  careers: { label: 'Careers', path: '/careers/' },
  roles: { label: 'Roles', path: '/roles/' },
  comparisons: { label: 'Compare', path: '/compare/' },
  fit: { label: 'Find your fit', path: '/fit/' },
  pathways: { label: 'Pathways', path: '/pathways/' },
  credentials: { label: 'Credentials', path: '/credentials/' },
  articles: { label: 'Articles', path: '/articles/' },
  glossary: { label: 'Glossary', path: '/glossary/' },
  occupations: { label: 'Occupations', path: '/occupations/' },
  sources: { label: 'Sources', path: '/sources/' },
} as const satisfies Readonly<Record<string, SiteIndex>>;
