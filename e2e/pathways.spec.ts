import { expect, test } from './test.ts';

const find = async (page: import('@playwright/test').Page, from: string, to: string) => {
  await page.getByLabel('From', { exact: true }).selectOption({ label: from });
  await page.getByLabel('To', { exact: true }).selectOption({ label: to });
  await page.getByRole('button', { name: 'Find the way' }).click();
};

test('The finder names the shortest way, step by step, with what is missing and how we know', async ({
  sitePage,
  page,
}) => {
  await sitePage.open('pathways/');
  await find(page, 'Nurse', 'Healthcare data scientist');
  const way = page.locator('.way').first();
  await expect(way.getByRole('heading')).toContainText('The shortest way');
  await expect(way.getByRole('listitem')).toHaveCount(2);
  for (const step of await way.getByRole('listitem').all()) {
    await expect(step).toContainText('Carries over: ');
    await expect(step).toContainText('Still missing: ');
    await expect(step).toContainText('How we know: ');
  }
});

test('A student begins in a role that people start in', async ({ sitePage, page }) => {
  await sitePage.open('pathways/');
  await find(page, 'Student, or no job in the field yet', 'Coding auditor');
  await expect(page.getByText(/^Begin as .*, which people start in\.$/).first()).toBeVisible();
  await find(page, 'Student, or no job in the field yet', 'Medical biller');
  await expect(page.getByText(/^You can begin there/)).toBeVisible();
});

test('Where no entry leads, the finder says so', async ({ sitePage, page }) => {
  await sitePage.open('pathways/');
  await find(page, 'Programmer', 'Medical biller');
  await expect(page.getByText(/No chain of moves in our entries leads there/)).toBeVisible();
});

test('Each list stands before its map, and says every move that the map draws', async ({ sitePage, page }) => {
  await sitePage.open('pathways/');
  for (const region of await page.locator('.region').all()) {
    const moves = await region.locator('.moves-of > li > ul > li').count();
    expect(moves).toBeGreaterThan(0);
    await expect(region.locator('svg path')).toHaveCount(moves);
    const listComesFirst = await region.evaluate((element) => {
      const [list, map] = [element.querySelector('ol'), element.querySelector('svg')];
      return Boolean(list && map && list.compareDocumentPosition(map) & Node.DOCUMENT_POSITION_FOLLOWING);
    });
    expect(listComesFirst).toBe(true);
  }
});

test('Every node of a map is a link to a role, large enough to press on a phone', async ({ sitePage, page }) => {
  await sitePage.open('pathways/');
  await sitePage.setWidth(390);
  const nodes = page.locator('.move-map svg a');
  expect(await nodes.count()).toBeGreaterThan(50);
  for (const node of await nodes.all()) {
    await expect(node).toHaveAttribute('href', /\/roles\/[a-z0-9-]+\/$/);
    expect((await node.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  }
  const text = await page.locator('.move-map a text').first().boundingBox();
  expect(text?.height).toBeGreaterThanOrEqual(12);
});

test('A role that is focused by keyboard shows its own moves and lets the others step back', async ({
  sitePage,
  page,
}) => {
  await sitePage.open('pathways/');
  const map = page.locator('.move-map').first();
  const node = map.locator('a').first();
  const out = map.locator('path.f0').first();
  const other = map.locator('path:not(.f0, .t0)').first();
  await node.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(node).toBeFocused();
  const opacity = (element: SVGElement | HTMLElement) => Number(getComputedStyle(element).opacity);
  expect(await out.evaluate(opacity)).toBe(1);
  expect(await other.evaluate(opacity)).toBeLessThan(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`In ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    test('axe finds nothing with a way found, and nothing scrolls sideways', async ({ sitePage, page }) => {
      await sitePage.open('pathways/');
      await find(page, 'Medical biller', 'Chief health information officer (CHIO)');
      await expect(page.locator('.way').first()).toBeVisible();
      for (const width of [390, 1440]) {
        await sitePage.setWidth(width);
        expect(await sitePage.accessibilityFaults(), `${width} px`).toEqual([]);
        expect(await sitePage.elementsPastTheEdge(), `${width} px`).toEqual([]);
      }
    });
  });
}

test('The moves are loaded when the finder is first used, and a choice asks for nothing', async ({
  sitePage,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await sitePage.open('pathways/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.endsWith('pathways.json'))).toEqual([]);
  await page.getByLabel('From', { exact: true }).focus();
  await expect.poll(() => asked.filter((path) => path.endsWith('pathways.json')).length).toBe(1);
  await page.waitForLoadState('networkidle');
  const before = asked.length;
  await find(page, 'Nurse', 'Coding auditor');
  await expect(page.locator('.way').first()).toBeVisible();
  expect(asked.length).toBe(before);
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('lists, maps and starting points are all there; the finder gives way', async ({ sitePage, page }) => {
    await sitePage.open('pathways/');
    await expect(page.getByRole('button', { name: 'Find the way' })).toBeHidden();
    await expect(page.getByText(/The route finder needs JavaScript/)).toBeVisible();
    await expect(page.locator('#starts').getByRole('link')).toHaveCount(10);
    await page.getByRole('link', { name: 'Nurse', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('From nursing into health information');
    await expect(page.locator('#further').getByRole('link').first()).toBeVisible();
  });
});
