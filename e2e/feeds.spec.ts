import { expect, test } from './test.ts';

for (const feed of ['rss.xml', 'changes.xml']) {
  test(`A browser shows ${feed} as a page with headings to follow`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(feed);
    const entries = page.locator('item');
    expect(await entries.count()).toBeGreaterThan(2);
    for (const part of [page.locator('channel'), ...(await entries.all())]) {
      const link = part.locator('h1, h2').locator('a').first();
      await expect(link).toBeVisible();
      expect(await link.textContent()).toBe(await part.locator('title').first().textContent());
      await expect(link).toHaveAttribute('href', /^https:\/\/./);
    }
    await expect(entries.first()).toHaveCSS('border-top-style', 'solid');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
