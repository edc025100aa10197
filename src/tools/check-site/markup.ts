import type { Page } from './page.ts';
import type { Problem } from './problem.ts';
import type { Site } from './site.ts';

/** The page is sound HTML by the rules of html-validate, as far as its markup was held against them. */
export function checkMarkup(page: Page, site: Site): readonly Problem[] {
  return (site.markupFaults.get(page.path) ?? []).map(({ rule, message, place, about }) => ({
    page: page.path,
    rule: 'markup',
    ...(place === undefined ? {} : { place }),
    message: `${message} (${rule})`,
    fix: `See ${about ?? 'https://html-validate.org/rules/'}`,
  }));
}
