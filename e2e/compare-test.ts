import { ComparePage } from './pages/compare-page.ts';
import { expect, test as siteTest } from './test.ts';

/** A test with the comparison tool; it fails if anything went wrong while the page was open. */
export const test = siteTest.extend<{ tool: ComparePage }>({
  tool: async ({ page }, use) => {
    const tool = new ComparePage(page);
    await use(tool);
    expect(tool.faults).toEqual([]);
  },
});

export { expect };
