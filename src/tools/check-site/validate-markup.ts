import { HtmlValidate, StaticConfigLoader } from 'html-validate';

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

/** What html-validate finds fault with. */
export interface MarkupFault {
  /** The name of its rule. */
  readonly rule: string;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** Where in the page, as a CSS selector, if that is known. */
  readonly place: string | undefined;
  /** A page that explains the rule. */
  readonly about: string | undefined;
}

/**
 * Holds a page against the rules of html-validate, which takes thirty times as long as parsing it.
 *
 * @param html The text of the page.
 */
export function validateMarkup(html: string): readonly MarkupFault[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector, ruleUrl }) => ({
      rule: ruleId,
      message,
      place: selector ?? undefined,
      about: ruleUrl,
    }));
}
