import { expect, test } from './test.ts';

/** Pages whose scripts add a tool to the text, some only once somebody moves the pointer. */
for (const path of ['search/', 'offline/', 'compare/', 'fit/', 'pathways/', 'roles/', 'roles/health-data-analyst/']) {
  for (const width of [320, 390, 768, 1440]) {
    test(`Nothing moves on /${path} when its script arrives late (${width} px)`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        const moves = window as unknown as { moved: number };
        moves.moved = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) moves.moved += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.route('**/*.{js,css}', async (route) => {
        await new Promise((done) => setTimeout(done, 300));
        await route.continue();
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.mouse.move(100, 300);
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(600);
      expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBeLessThan(0.01);
    });
  }
}
