import { articleSchema } from './article.ts';
import { careerSchema } from './career.ts';
import { changeSchema } from './change.ts';
import { comparisonSchema } from './comparison.ts';
import { credentialSchema } from './credential.ts';
import { glossaryTermSchema } from './glossary-term.ts';
import { occupationSchema } from './occupation.ts';
import { pageSchema } from './page.ts';
import { redirectSchema } from './redirect.ts';
import { roleSchema } from './role.ts';
import { sourceSchema } from './source.ts';
import { wageByStateSchema } from './wage-by-state.ts';

/** Where each collection lives below the content folder, in which form, and what an entry of it may say. */
export const collections = {
  articles: { form: 'mdx', at: 'articles', schema: articleSchema },
  careers: { form: 'yaml', at: 'careers', schema: careerSchema },
  changes: { form: 'mdx', at: 'changes', schema: changeSchema },
  comparisons: { form: 'mdx', at: 'comparisons', schema: comparisonSchema },
  credentials: { form: 'yaml', at: 'credentials', schema: credentialSchema },
  glossary: { form: 'yaml-list', at: 'glossary.yaml', schema: glossaryTermSchema },
  occupations: { form: 'yaml', at: 'occupations', schema: occupationSchema },
  pages: { form: 'mdx', at: 'pages', schema: pageSchema },
  redirects: { form: 'yaml-list', at: 'redirects.yaml', schema: redirectSchema },
  roles: { form: 'yaml', at: 'roles', schema: roleSchema },
  sources: { form: 'yaml-list', at: 'sources.yaml', schema: sourceSchema },
  wages: { form: 'csv', at: 'wages', schema: wageByStateSchema },
} as const;

/** The name of a collection. */
export type CollectionName = keyof typeof collections;
