import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Page } from './page.ts';
import type { Problem } from './problem.ts';

/** The rules are the same for every page, and putting them together takes longer than a short page. */
class OneConfigLoader extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(...of: Parameters<StaticConfigLoader['getConfigFor']>) {
    this.#resolved ??= super.getConfigFor(...of);
    return this.#resolved;
  }
}

const validator = new HtmlValidate(
  new OneConfigLoader({
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

/**
 * The page is sound HTML by the rules of html-validate. These take thirty times as long as parsing the page, so a page
 * whose every shape of markup another page has shown is not held against them again.
 */
export function checkMarkup(page: Page): readonly Problem[] {
  if (page.html === '') return [];
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
