import { styleHash } from '../../styles/style-hash.ts';
import { headersForPath } from '../../views/headers-file.ts';
import type { Page } from './page.ts';
import type { Problem } from './problem.ts';
import { resolveAddress, type Site } from './site.ts';

/** Nothing in a page needs `unsafe-inline`: no style attribute, no script in the page, no handler attribute. */
export function checkInlineCode(page: Page): readonly Problem[] {
  return [
    ...[...new Set(page.elementsWithStyle)].map((element) => ({
      page: page.path,
      rule: 'inline-style',
      message: `<${element}> has a style attribute, which the policy blocks.`,
      fix: 'Use a class, or an attribute of the SVG element.',
    })),
    ...page.inlineScripts.map((holder) => ({
      page: page.path,
      rule: 'inline-script',
      message: `${holder} holds code, which the policy blocks.`,
      fix: 'Move it to a file in src/client; only application/ld+json may stand in a page.',
    })),
  ];
}

/** Every inlined stylesheet is named by its hash in the meta tag and in the header: browsers enforce both. */
export function checkStyleHashes(page: Page, site: Site): readonly Problem[] {
  const header = headersForPath(site.headerRules, `${site.address.pathname}${page.path.slice(1)}`)[
    'Content-Security-Policy'
  ];
  const policies = { 'meta tag': page.policy, header };
  return Object.entries(policies).flatMap(([where, policy]) => {
    if (policy === undefined) {
      const fix = 'Both are made by contentSecurityPolicy in src/views/security-headers.ts.';
      return [{ page: page.path, rule: 'policy', message: `The ${where} gives no Content-Security-Policy.`, fix }];
    }
    return page.inlineStyles
      .map(styleHash)
      .filter((hash) => !policy.includes(`'${hash}'`))
      .map((hash) => ({
        page: page.path,
        rule: 'style-hash',
        message: `The policy of the ${where} does not allow the inlined stylesheet ${hash}.`,
        fix: 'Hash the text exactly as it stands between <style> and </style>.',
      }));
  });
}

/** Everything that a page loads comes from the site itself. */
export function checkExternalLoads(page: Page, site: Site): readonly Problem[] {
  return page.resources
    .filter(({ address }) => resolveAddress(site, page.path, address).kind === 'external')
    .map(({ element, address }) => ({
      page: page.path,
      rule: 'external-load',
      message: `<${element}> loads ${address} from another site.`,
      fix: 'Serve the file from this site: readers are not shown to others.',
    }));
}

/** Every block of structured data is sound JSON that says which vocabulary it uses. */
export function checkStructuredData(page: Page): readonly Problem[] {
  return page.structuredData.flatMap((text) => {
    const fault = structuredDataFault(text);
    if (!fault) return [];
    const fix = 'Make the block with JSON.stringify, and escape “<” in it.';
    return [{ page: page.path, rule: 'structured-data', message: `A JSON-LD block ${fault}`, fix }];
  });
}

function structuredDataFault(text: string): string | undefined {
  try {
    const data: unknown = JSON.parse(text);
    const hasContext = typeof data === 'object' && data !== null && '@context' in data;
    return hasContext ? undefined : 'has no @context.';
  } catch (error) {
    return `is not JSON: ${(error as Error).message}`;
  }
}
