import { chromium, type Page } from '@playwright/test';
import type { Listed } from './measures.ts';

/** What the site answered to one query. */
export interface SiteAnswer {
  readonly listed: readonly Listed[];
  /** From the keystroke to the list of names in the page, in milliseconds. */
  readonly milliseconds: number;
}

/** Types a query into the search page, as one keystroke, and waits until both layers have answered. */
async function ask(page: Page, query: string, base: string): Promise<SiteAnswer> {
  return await page.evaluate(
    async ([text, root]) => {
      const input = document.querySelector('search-page input[name="q"]') as HTMLInputElement;
      const list = document.querySelector('[data-search-state]') as HTMLElement;
      const start = performance.now();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // The list has said already that it waits: what changes next is the answer.
      await new Promise((resolve) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          resolve(undefined);
        }).observe(list, { childList: true, attributes: true });
      });
      const milliseconds = performance.now() - start;
      while (list.dataset['searchState'] === 'loading') await new Promise((resolve) => setTimeout(resolve, 10));
      if (list.dataset['searchState'] === 'failed') throw new Error(`The search failed on “${text}”.`);
      const listed = [...list.querySelectorAll<HTMLElement>('[data-search-result]')].map((item) => {
        const { pathname, search, hash } = item.querySelector('a') as HTMLAnchorElement;
        const path = `/${pathname.slice(root.length)}${search}${hash}`;
        return { path, isNamed: item.dataset['searchResult'] !== 'text' };
      });
      return { listed, milliseconds };
    },
    [query, base] as const,
  );
}

/**
 * Asks the search page of a running site, one query after the other, in a headless browser.
 *
 * @param url Where the site is, with its base.
 * @param browser The path of a Chromium.
 * @param queries What to ask.
 * @param onAnswer Called after each query with how many are done.
 * @returns The answers, in the order of the queries.
 * @throws An error if the page does not come alive, or a layer of the search fails.
 */
export async function askSite(
  url: string,
  browser: string,
  queries: readonly string[],
  onAnswer: (done: number) => void,
): Promise<SiteAnswer[]> {
  const session = await chromium.launch({ executablePath: browser });
  try {
    const page = await session.newPage();
    await page.goto(new URL('search/', url).href);
    await page.waitForSelector('search-page input[name="q"]');
    await page.waitForLoadState('networkidle');
    const answers: SiteAnswer[] = [];
    for (const query of queries) {
      answers.push(await ask(page, query, new URL(url).pathname));
      onAnswer(answers.length);
    }
    return answers;
  } finally {
    await session.close();
  }
}
