import type { Problem } from './problem.ts';
import type { MarkupFault } from './validate-markup.ts';

/**
 * Pages are sound HTML by the rules of html-validate, as far as their markup was held against them.
 *
 * @param faults What was found, by the path of the page.
 */
export function markupProblems(faults: ReadonlyMap<string, readonly MarkupFault[]>): readonly Problem[] {
  return [...faults].flatMap(([page, found]) =>
    found.map(({ rule, message, place, about }) => ({
      page,
      rule: 'markup',
      ...(place === undefined ? {} : { place }),
      message: `${message} (${rule})`,
      fix: `See ${about ?? 'https://html-validate.org/rules/'}`,
    })),
  );
}
