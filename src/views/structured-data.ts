import type {
  Article,
  BreadcrumbList,
  Dataset,
  DefinedTerm,
  DefinedTermSet,
  EducationalOccupationalCredential,
  ItemList,
  MonetaryAmountDistribution,
  Occupation,
  Organization,
  Thing,
  WebSite,
} from 'schema-dts';
import type * as content from '../domain/content.ts';
import type { OccupationFigures } from '../domain/subject.ts';
import { type WagePercentiles, wageValue } from '../domain/wages.ts';
import { siteConfig } from '../site.config.ts';
import { credentialKinds, credentialLevels } from '../vocabulary/credential-kinds.ts';
import { educationLevels } from '../vocabulary/education-levels.ts';
import { absoluteUrl, pathOf } from './urls.ts';

/** A node of a page’s graph. Nothing stands in it that the page does not show. */
export type GraphNode = Thing;

/** A step on the way to a page. The last one is the page itself. */
export interface Crumb {
  readonly label: string;
  readonly path: string;
}

/** The way from the home page to a page. */
export const trailNode = (crumbs: readonly Crumb[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ label, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: absoluteUrl(path),
  })),
});

/** The site and who is behind it, for the home page. */
export const siteNodes = (): readonly [WebSite, Organization] => [
  {
    '@type': 'WebSite',
    '@id': absoluteUrl('/#website'),
    name: siteConfig.name,
    url: absoluteUrl('/'),
    inLanguage: siteConfig.language,
    publisher: { '@id': absoluteUrl('/#organization') },
  },
  {
    '@type': 'Organization',
    '@id': absoluteUrl('/#organization'),
    name: siteConfig.name,
    url: absoluteUrl('/'),
    description: siteConfig.purpose,
  },
];

/**
 * What a list leads to, in the order shown.
 * @param addresses Addresses below the base, as links carry them.
 */
export const listNode = (addresses: readonly string[]): ItemList => ({
  '@type': 'ItemList',
  itemListElement: addresses.map((address, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    url: new URL(address, siteConfig.url).href,
  })),
});

/**
 * An article with its dates and what it cites.
 * @param modifiedOn The day on which what it says last changed, `YYYY-MM-DD`.
 * @param image The address of its picture.
 */
export const articleNode = (
  article: content.Article,
  sources: readonly { readonly id: string; readonly title: string }[],
  modifiedOn: string,
  image: string,
): Article => ({
  '@type': 'Article',
  headline: article.title,
  description: article.answer,
  image,
  url: absoluteUrl(pathOf('article', article.id)),
  inLanguage: siteConfig.language,
  datePublished: article.publishedOn,
  dateModified: modifiedOn,
  author: { '@type': 'Organization', name: siteConfig.byline, url: absoluteUrl('/about/') },
  publisher: { '@type': 'Organization', name: siteConfig.name, url: absoluteUrl('/') },
  citation: sources.map(({ id, title }) => ({
    '@type': 'CreativeWork',
    name: title,
    url: absoluteUrl(`/sources/#${id}`),
  })),
});

/** Annual wages of an occupation; what is withheld, or published as “at least”, is left out. */
function wagesNode(name: string, { p10, p25, p50, p75, p90 }: WagePercentiles): MonetaryAmountDistribution {
  const [percentile10, percentile25, median, percentile75, percentile90] = [p10, p25, p50, p75, p90].map(wageValue);
  return {
    '@type': 'MonetaryAmountDistribution',
    name,
    currency: 'USD',
    duration: 'P1Y',
    ...(percentile10 !== undefined && { percentile10 }),
    ...(percentile25 !== undefined && { percentile25 }),
    ...(median !== undefined && { median }),
    ...(percentile75 !== undefined && { percentile75 }),
    ...(percentile90 !== undefined && { percentile90 }),
  };
}

/**
 * A role. Its wages are named after the occupation that counts it; a stand-in gives none, since a machine does not see
 * the label that warns people.
 * @param main The figures that the role leans on first.
 */
export const roleNode = (role: content.Role, main: OccupationFigures): Occupation => ({
  '@type': 'Occupation',
  name: role.title,
  url: absoluteUrl(pathOf('role', role.id)),
  occupationalCategory: main.title,
  educationRequirements: educationLevels[role.education.level].label,
  ...(main.sourceFit !== 'proxy' && {
    occupationLocation: { '@type': 'Country', name: 'United States' },
    estimatedSalary: wagesNode(main.title, main.wages),
  }),
});

/** An occupation as federal statistics count it. */
export const occupationNode = (occupation: content.Occupation): Occupation => ({
  '@type': 'Occupation',
  '@id': absoluteUrl(pathOf('occupation', occupation.id)),
  name: occupation.title,
  occupationalCategory: occupation.socCode,
  occupationLocation: { '@type': 'Country', name: 'United States' },
  estimatedSalary: wagesNode(occupation.wages.referencePeriod, occupation.wages),
});

/** A career: a field of practice, which schema.org knows as a term with its definition. */
export const careerNode = (career: content.Career): DefinedTerm => ({
  '@type': 'DefinedTerm',
  name: career.title,
  description: career.definition.text,
  url: absoluteUrl(pathOf('career', career.id)),
});

/** A credential: who grants it, and where it stands. */
export const credentialNode = (credential: content.Credential): EducationalOccupationalCredential => ({
  '@type': 'EducationalOccupationalCredential',
  name: credential.title,
  alternateName: credential.abbreviation,
  description: credential.summary,
  url: absoluteUrl(pathOf('credential', credential.id)),
  credentialCategory: credentialKinds[credential.kind].label,
  educationalLevel: credentialLevels[credential.level].label,
  recognizedBy: { '@type': 'Organization', name: credential.issuer },
  ...(credential.renewal?.years !== undefined && { validFor: `P${credential.renewal.years}Y` }),
});

/**
 * The open data as a whole.
 * @param files Paths of its files, without the base.
 */
export const datasetNode = (name: string, description: string, files: readonly string[]): Dataset => ({
  '@type': 'Dataset',
  name,
  description,
  url: absoluteUrl('/data/'),
  license: siteConfig.contentLicense.url,
  creator: { '@type': 'Organization', name: siteConfig.name, url: absoluteUrl('/') },
  isAccessibleForFree: true,
  distribution: files.map((path) => ({
    '@type': 'DataDownload',
    encodingFormat: 'text/csv',
    contentUrl: absoluteUrl(path),
  })),
});

/** The glossary with its terms, each at its own address. */
export const glossaryNode = (name: string, terms: readonly content.GlossaryTerm[]): DefinedTermSet => ({
  '@type': 'DefinedTermSet',
  '@id': absoluteUrl('/glossary/'),
  name,
  hasDefinedTerm: terms.map(({ id, term, expandsTo, definition }) => ({
    '@type': 'DefinedTerm',
    '@id': absoluteUrl(pathOf('term', id)),
    name: term,
    ...(expandsTo !== undefined && { alternateName: expandsTo }),
    description: definition,
  })),
});
