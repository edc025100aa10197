import { baseUrl } from '../address.ts';
import { pageKinds } from '../page-kinds.ts';
import { expect, test } from '../test.ts';

// Playwright loses sight of a page that the browser made ready in advance, now and then. That the rules for it are right
// is tested in `speculation.spec.ts`; here the links are what counts.
test.use({
  launchOptions: [
    ({ launchOptions }, use) => use({ ...launchOptions, args: ['--disable-features=Prerender2'] }),
    { scope: 'worker' },
  ],
});

for (const { name, path } of pageKinds) {
  test(`${name}: a reader walks on from it by its own links, and stays on the site (/${path})`, async ({
    sitePage,
    page,
  }) => {
    await sitePage.open(path);
    const inside = sitePage.main.locator(`a[href^="${new URL(baseUrl).pathname}"][href$="/"]:visible`);
    const links = (await inside.count()) > 0 ? inside : page.locator('footer a[href$="/"]:visible');
    for (const at of ['first', 'last'] as const) {
      await sitePage.open(path);
      const before = page.url();
      await links[at]().click();
      await page.waitForURL((url) => url.href !== before);
      const status = await page.evaluate(
        () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseStatus,
      );
      expect(status).toBeLessThan(400);
      await expect(sitePage.mainHeadings).toBeVisible();
      expect(page.url().startsWith(baseUrl), page.url()).toBe(true);
    }
  });
}

test('Every address that a page leads a reader to is below the base', async ({ sitePage, page }) => {
  for (const { path } of pageKinds) {
    await sitePage.open(path);
    const outside = await page.evaluate(
      (base) =>
        [...document.querySelectorAll('a[href]')]
          // Links in a drawing have no address that is a text.
          .map((link) => new URL(link.getAttribute('href') ?? '', location.href).href)
          .filter((href) => href.startsWith(location.origin) && !href.startsWith(base)),
      baseUrl,
    );
    expect(outside, path).toEqual([]);
  }
});
