import { articleSchema } from './article.ts';
import { careerSchema } from './career.ts';
import { changeSchema } from './change.ts';
import { comparisonSchema } from './comparison.ts';
import { credentialSchema } from './credential.ts';
import { glossaryTermSchema } from './glossary-term.ts';
import { occupationSchema } from './occupation.ts';
import { pageSchema } from './page.ts';
import { places } from './places.ts';
import { redirectSchema } from './redirect.ts';
import { roleSchema } from './role.ts';
import { sourceSchema } from './source.ts';
import { wageByStateSchema } from './wage-by-state.ts';

/** Where each collection lives below the content folder, in which form, and what an entry of it may say. */
export const collections = {
  articles: { ...places.articles, schema: articleSchema },
  careers: { ...places.careers, schema: careerSchema },
  changes: { ...places.changes, schema: changeSchema },
  comparisons: { ...places.comparisons, schema: comparisonSchema },
  credentials: { ...places.credentials, schema: credentialSchema },
  glossary: { ...places.glossary, schema: glossaryTermSchema },
  occupations: { ...places.occupations, schema: occupationSchema },
  pages: { ...places.pages, schema: pageSchema },
  redirects: { ...places.redirects, schema: redirectSchema },
  roles: { ...places.roles, schema: roleSchema },
  sources: { ...places.sources, schema: sourceSchema },
  wages: { ...places.wages, schema: wageByStateSchema },
} as const;

export type { CollectionName } from './places.ts';
