import { checkCanonical, checkHead, checkUniqueness } from './head.ts';
import { checkLikeness } from './likeness.ts';
import { checkLinks } from './links.ts';
import { checkMarkup } from './markup.ts';
import { checkExternalLoads, checkInlineCode, checkStructuredData, checkStyleHashes } from './policy.ts';
import type { PageRule, Problem, SiteRule } from './problem.ts';
import { checkReach, checkSitemap } from './reach.ts';
import { checkRedirects } from './redirects.ts';
import { readVocabulary } from './schema-vocabulary.ts';
import type { Site } from './site.ts';
import { checkVocabulary } from './structured-data.ts';
import { checkThinness } from './thin.ts';
import { checkPageWeight, checkScriptWeight } from './weight.ts';

const pageRules: readonly PageRule[] = [
  checkMarkup,
  checkHead,
  checkCanonical,
  checkLinks,
  checkInlineCode,
  checkStyleHashes,
  checkExternalLoads,
  checkStructuredData,
  checkVocabulary(readVocabulary()),
  checkPageWeight,
  checkScriptWeight,
  checkThinness,
];

const siteRules: readonly SiteRule[] = [checkUniqueness, checkReach, checkSitemap, checkRedirects, checkLikeness];

/**
 * Holds a built site against every rule.
 *
 * @param site The site, read once.
 * @returns All problems, those of single pages first.
 */
export function checkSite(site: Site): readonly Problem[] {
  return [
    ...[...site.pages.values()].flatMap((page) => pageRules.flatMap((rule) => rule(page, site))),
    ...siteRules.flatMap((rule) => rule(site)),
  ];
}
