import { defineCollection } from 'astro:content';
import { collections as defined } from './schemas/collections.ts';
import { redirectFileSchema } from './schemas/redirect.ts';
import { wageFileSchema } from './schemas/wage-by-state.ts';
import { mdxLoader, wagesLoader, yamlFileLoader, yamlListLoader, yamlLoader } from './store/loaders.ts';

export const collections = {
  articles: defineCollection({ loader: mdxLoader(defined.articles.at), schema: defined.articles.schema }),
  careers: defineCollection({ loader: yamlLoader(defined.careers.at), schema: defined.careers.schema }),
  changes: defineCollection({ loader: mdxLoader(defined.changes.at), schema: defined.changes.schema }),
  comparisons: defineCollection({ loader: mdxLoader(defined.comparisons.at), schema: defined.comparisons.schema }),
  credentials: defineCollection({ loader: yamlLoader(defined.credentials.at), schema: defined.credentials.schema }),
  glossary: defineCollection({ loader: yamlListLoader(defined.glossary.at), schema: defined.glossary.schema }),
  occupations: defineCollection({ loader: yamlLoader(defined.occupations.at), schema: defined.occupations.schema }),
  pages: defineCollection({ loader: mdxLoader(defined.pages.at), schema: defined.pages.schema }),
  redirects: defineCollection({ loader: yamlFileLoader(defined.redirects.at), schema: redirectFileSchema }),
  roles: defineCollection({ loader: yamlLoader(defined.roles.at), schema: defined.roles.schema }),
  sources: defineCollection({ loader: yamlListLoader(defined.sources.at), schema: defined.sources.schema }),
  wages: defineCollection({ loader: wagesLoader(defined.wages.at), schema: wageFileSchema }),
};
