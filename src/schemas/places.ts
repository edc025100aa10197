/**
 * Where each collection lives below the content folder, in which form, and whether its texts may hold components. What an
 * entry of it may say stands in `collections.ts`; this file loads no schemas, so that a run that needs none starts at once.
 */
export const places = {
  articles: { form: 'mdx', at: 'articles', takesComponents: true },
  careers: { form: 'yaml', at: 'careers' },
  changes: { form: 'mdx', at: 'changes', takesComponents: false },
  comparisons: { form: 'mdx', at: 'comparisons', takesComponents: false },
  credentials: { form: 'yaml', at: 'credentials' },
  glossary: { form: 'yaml-list', at: 'glossary.yaml' },
  occupations: { form: 'yaml', at: 'occupations' },
  pages: { form: 'mdx', at: 'pages', takesComponents: true },
  redirects: { form: 'yaml-list', at: 'redirects.yaml' },
  roles: { form: 'yaml', at: 'roles' },
  sources: { form: 'yaml-list', at: 'sources.yaml' },
  wages: { form: 'csv', at: 'wages' },
} as const;

/** The name of a collection. */
export type CollectionName = keyof typeof places;
