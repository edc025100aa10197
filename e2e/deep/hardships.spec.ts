import { pageKinds } from '../page-kinds.ts';
import { FitPage } from '../pages/fit-page.ts';
import { headingOrders, removeStyles } from '../pages/reading-aids.ts';
import { expect, test } from '../test.ts';

/** What browsers call slow 3G. */
const slow3G = { offline: false, latency: 2_000, downloadThroughput: 50_000, uploadThroughput: 50_000 };

for (const { name, path } of pageKinds) {
  test(`${name}: reads in the same order with styles and without (/${path})`, async ({ sitePage, page }) => {
    await sitePage.open(path);
    await sitePage.setWidth(390);
    const styled = await headingOrders(page);
    expect(styled.seen).toEqual(styled.written);
    await removeStyles(page);
    const bare = await headingOrders(page);
    expect(bare.seen).toEqual(bare.written);
    expect(bare.written.filter((heading) => styled.written.includes(heading))).toEqual(styled.written);
  });

  test(`${name}: can be read on slow 3G before any script arrives (/${path})`, async ({ sitePage, page }) => {
    // A script that never comes must not keep a reader waiting.
    await page.route('**/*.js', () => undefined);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow3G);
    const start = performance.now();
    await page.goto(path, { waitUntil: 'commit' });
    await expect(sitePage.mainHeadings).toBeVisible({ timeout: 15_000 });
    await expect.poll(async () => (await sitePage.main.innerText()).length).toBeGreaterThan(150);
    expect(performance.now() - start, 'milliseconds').toBeLessThan(15_000);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
}

test('No page sets a cookie or asks for one', async ({ sitePage, page, context }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'cookie', {
      get: () => {
        throw new DOMException('Cookies are blocked.', 'SecurityError');
      },
    });
  });
  for (const { path } of pageKinds) {
    await sitePage.open(path);
    await page.keyboard.press('Tab');
  }
  expect(await context.cookies()).toEqual([]);
});

test.describe('Where the browser blocks storage', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Storage is blocked.', 'SecurityError');
        },
      });
    });
  });

  test('the button that keeps an entry says that it cannot', async ({ sitePage, page }) => {
    await sitePage.open('roles/health-data-analyst/');
    const button = page.getByRole('button', { name: 'Keep to compare' });
    await page.keyboard.press('Tab');
    await button.click();
    await expect(page.getByText('Not kept: this browser does not let the page store anything.')).toBeVisible();
    await expect(button).toHaveAttribute('aria-pressed', 'false');
  });

  test('the fit finder works, and says that it keeps nothing', async ({ page }) => {
    const fit = new FitPage(page);
    await fit.openFinder();
    await fit.keepBox.check();
    await expect(page.getByText(/does not let|not kept|cannot keep/i)).toBeVisible();
    await fit.showResult();
    expect(fit.faults).toEqual([]);
  });

  test('the comparison works without a shortlist', async ({ sitePage, page }) => {
    await sitePage.open('compare/?with=health-informatics,health-information-management');
    await expect(page.locator('compare-tool table.compare').first()).toBeVisible();
    await page.getByRole('button', { name: 'Keep as my shortlist' }).click();
    await expect(page.getByText(/does not let the page store anything/)).toBeVisible();
  });

  for (const { name, path } of pageKinds) {
    test(`${name}: nothing fails (/${path})`, async ({ sitePage, page }) => {
      await sitePage.open(path);
      await page.keyboard.press('Tab');
      await expect(sitePage.mainHeadings).toBeVisible();
    });
  }
});
