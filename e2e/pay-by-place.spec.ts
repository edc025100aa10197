import { expect, test } from './test.ts';

const role = 'roles/medical-records-specialist/';

test('A chosen state is said in words, marked on the map, and remembered on the next page', async ({ sitePage }) => {
  await sitePage.open(role);
  await sitePage.page.keyboard.press('Tab');
  const place = sitePage.page.getByLabel('Pay in');
  await place.selectOption('CA');
  const row = sitePage.page.locator('tr[data-state="CA"] td');
  const median = await row.nth(1).textContent();
  await expect(sitePage.page.locator('pay-by-place output')).toContainText(`California. 10th percentile $`);
  await expect(sitePage.page.locator('pay-by-place output')).toContainText(`Median $${median}`);
  await expect(sitePage.page.locator('.tiles [data-chosen]')).toHaveText('CA');

  await sitePage.open('roles/cancer-registrar/');
  await expect(sitePage.page.getByLabel('Pay in')).toHaveValue('CA');

  await sitePage.page.getByLabel('Pay in').selectOption('');
  await sitePage.open(role);
  await sitePage.page.keyboard.press('Tab');
  await expect(sitePage.page.getByLabel('Pay in')).toHaveValue('');
});

test('A place without published figures is said, not hidden', async ({ sitePage }) => {
  await sitePage.open('roles/cancer-registrar/');
  await sitePage.page.keyboard.press('Tab');
  await sitePage.page.getByLabel('Pay in').selectOption('AL');
  await expect(sitePage.page.locator('pay-by-place output')).toContainText('Median not published');
});

test('No script but the loader runs before a reader does anything', async ({ sitePage }) => {
  const scripts: string[] = [];
  sitePage.page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await sitePage.open(role);
  await sitePage.page.waitForLoadState('networkidle');
  expect(scripts).toHaveLength(1);
});

test('Tables of wages fit a phone, with all that they say', async ({ sitePage }) => {
  await sitePage.open('roles/health-information-technician/');
  await sitePage.page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  for (const width of [320, 390]) {
    await sitePage.setWidth(width);
    const hidden = await sitePage.page
      .locator('.scroll:has(.data)')
      .evaluateAll((tables) => tables.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
    expect(hidden, `${width} px`).toEqual([0, 0]);
  }
});
