import { checkBudgets } from './budgets.ts';
import { checkLanguage, checkLanguages, checkNotFoundPage } from './crawl.ts';
import { checkFeeds } from './feeds.ts';
import { checkCanonical, checkHead, checkUniqueness } from './head.ts';
import { checkIds } from './ids.ts';
import { checkLikeness } from './likeness.ts';
import { checkLinkTexts } from './link-texts.ts';
import { checkLinks } from './links.ts';
import { markupProblems } from './markup.ts';
import { checkExternalLoads, checkInlineCode, checkStructuredData, checkStyleHashes } from './policy.ts';
import type { PageRule, Problem, SiteRule } from './problem.ts';
import { checkReach, checkSitemap } from './reach.ts';
import { checkRedirects } from './redirects.ts';
import { readVocabulary } from './schema-vocabulary.ts';
import type { Site } from './site.ts';
import { checkOwnImages, checkSocialTags } from './social-image.ts';
import { checkVocabulary } from './structured-data.ts';
import { checkStyles } from './styles.ts';
import { checkThinness } from './thin.ts';
import { checkPageWeight, checkScriptWeight } from './weight.ts';

const pageRules: readonly PageRule[] = [
  checkIds,
  checkHead,
  checkCanonical,
  checkLinks,
  checkLinkTexts,
  checkLanguage,
  checkInlineCode,
  checkStyleHashes,
  checkExternalLoads,
  checkStructuredData,
  checkVocabulary(readVocabulary()),
  checkSocialTags,
  checkPageWeight,
  checkScriptWeight,
  checkBudgets,
  checkThinness,
];

const siteRules: readonly SiteRule[] = [
  checkUniqueness,
  checkReach,
  checkSitemap,
  checkRedirects,
  checkLikeness,
  checkOwnImages,
  checkFeeds,
  checkNotFoundPage,
  checkLanguages,
  checkStyles,
];

/**
 * Holds a built site against every rule.
 *
 * @param site The site, read once.
 * @returns All problems, those of single pages first.
 * @throws What went wrong while the markup was looked at.
 */
export async function checkSite(site: Site): Promise<readonly Problem[]> {
  const problems = [
    ...[...site.pages.values()].flatMap((page) => pageRules.flatMap((rule) => rule(page, site))),
    ...siteRules.flatMap((rule) => rule(site)),
  ];
  return [...markupProblems(await site.markupFaults), ...problems];
}
