import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Page } from './page.ts';
import type { Problem } from './problem.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    elements: ['html5'],
    rules: {
      // Satteri writes <img/> for pictures in articles; Astro writes <img>. Both are HTML.
      'void-style': 'off',
      // Spaces at the end of a line are what templates leave behind; no reader sees them.
      'no-trailing-whitespace': 'off',
      // An id may start with a digit, as the names of content files do.
      'valid-id': ['error', { relaxed: true }],
    },
  }),
);

/** The page is sound HTML by the rules of html-validate. */
export function checkMarkup(page: Page): readonly Problem[] {
  const report = validator.validateStringSync(page.html);
  return report.results
    .flatMap((result) => result.messages)
    .map((message) => ({
      page: page.path,
      rule: 'markup',
      ...(message.selector ? { place: message.selector } : {}),
      message: `${message.message} (${message.ruleId})`,
      fix: `See ${message.ruleUrl ?? 'https://html-validate.org/rules/'}`,
    }));
}
