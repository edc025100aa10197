import { test as base, expect } from '@playwright/test';
import { SitePage } from './pages/site-page.ts';

/** Playwright’s test with a page of the site; the test fails if anything went wrong while the page was open. */
export const test = base.extend<{ sitePage: SitePage }>({
  sitePage: async ({ page }, use) => {
    const sitePage = new SitePage(page);
    await use(sitePage);
    expect(sitePage.faults).toEqual([]);
  },
});

export { expect };
