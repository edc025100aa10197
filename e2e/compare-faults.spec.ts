import { expect, test } from './compare-test.ts';
import { ComparePage } from './pages/compare-page.ts';
import { test as siteTest } from './test.ts';

const roles = ['medical-biller', 'inpatient-coding-specialist', 'outpatient-coding-specialist'];

siteTest('A failed request is said, and trying again shows the comparison', async ({ page }) => {
  const tool = new ComparePage(page);
  let isDown = true;
  await page.route('**/data/v1/roles/medical-biller.json', (route) => (isDown ? route.abort() : route.continue()));
  await tool.compare(roles);
  await expect(tool.progress).toContainText('Medical biller could not be loaded');
  await expect(tool.title).toHaveCount(0);
  isDown = false;
  await tool.button('Try again').click();
  await expect(tool.headings).toHaveCount(3);
  await expect(tool.title).toBeFocused();
});

test('A slow answer shows how far it is', async ({ tool, page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/data/v1/roles/medical-biller.json', async (route) => {
    await released;
    await route.continue();
  });
  await tool.compare(roles);
  await expect(page.getByRole('progressbar')).toHaveJSProperty('value', 2);
  release();
  await expect(tool.headings).toHaveCount(3);
});

/** Slow 3G as browsers’ own tools set it: 400 kbit/s both ways and 2 s until the first byte. */
const slow3G = { offline: false, latency: 2000, downloadThroughput: 50_000, uploadThroughput: 50_000 };

test('On slow 3G the comparison says that it is coming, and arrives', async ({ tool, page }) => {
  test.slow();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow3G);
  await page.goto(`compare/?with=${roles.join()}`, { waitUntil: 'commit' });
  await expect(page.getByRole('progressbar')).toBeVisible({ timeout: 30_000 });
  await expect(tool.headings).toHaveCount(3, { timeout: 30_000 });
  await expect(page.getByRole('progressbar')).toBeHidden();
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what needs a script, hides what would not work, and leads to every pair', async ({
    tool,
    page,
  }) => {
    await tool.open('compare/');
    await expect(page.locator('noscript p')).toContainText('needs JavaScript');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(tool.choices.first()).toBeHidden();
    const sitemap = await (await page.request.get('sitemap-compare-0.xml')).text();
    const paths = [...sitemap.matchAll(/\/compare\/[a-z0-9-]+-vs-[a-z0-9-]+\//g)].map(([path]) => path);
    expect(paths.length).toBeGreaterThan(200);
    const linked = await tool.main
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(paths.filter((path) => !linked.some((other) => other.endsWith(path)))).toEqual([]);
  });

  test('no page offers to keep what it cannot', async ({ tool }) => {
    await tool.open('roles/medical-biller/');
    await expect(tool.button('Keep to compare')).toBeHidden();
  });
});
