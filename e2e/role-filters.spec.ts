import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

const choice = (page: Page, name: string): Locator => page.locator(`search select[name="${name}"]`);

test.beforeEach(async ({ sitePage }) => {
  await sitePage.open('roles/');
  await sitePage.page.mouse.move(200, 300);
});

test('Choices leave the rows that fit them, count them, and stand in the address', async ({ sitePage }) => {
  const { page } = sitePage;
  const rows = page.locator('.rows > li:visible');
  const all = await rows.count();
  await choice(page, 'level').selectOption('entry');
  const label = await choice(page, 'level').locator('option:checked').textContent();
  const promised = Number(/\((\d+)\)/.exec(label ?? '')?.[1]);
  await expect(rows).toHaveCount(promised);
  expect(promised).toBeLessThan(all);
  await expect(page.getByRole('status')).toHaveText(`${promised} of ${all} roles`);
  await expect(page).toHaveURL(/\?level=entry$/);

  await page.reload();
  await page.keyboard.press('Tab');
  await expect(rows).toHaveCount(promised);
});

test('Sorting by pay puts the highest median first, and back again under the careers', async ({ sitePage }) => {
  const { page } = sitePage;
  const rows = page.locator('.rows > li:visible');
  const before = await rows.first().getByRole('heading').textContent();
  await choice(page, 'sort').selectOption('median');
  const medians = await rows.evaluateAll((list) => list.map((row) => Number((row as HTMLElement).dataset['median'])));
  expect(medians).toEqual([...medians].sort((a, b) => b - a));
  await choice(page, 'sort').selectOption('');
  await expect(rows.first().getByRole('heading')).toHaveText(before ?? '');
});

test('Choices that no role fits say what to do', async ({ sitePage }) => {
  const { page } = sitePage;
  await choice(page, 'level').selectOption('executive');
  await choice(page, 'education').selectOption('high-school');
  await expect(page.getByRole('status')).toContainText('Set one of them back to “All”');
});

test('The filters pass axe', async ({ sitePage }) => {
  await expect(choice(sitePage.page, 'sort')).toBeVisible();
  expect(await sitePage.accessibilityFaults()).toEqual([]);
});
