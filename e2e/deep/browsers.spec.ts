import { missingBrowsers } from '../browsers.ts';
import { pageKinds } from '../page-kinds.ts';
import { SearchDialog } from '../pages/search-ui.ts';
import { expect, test } from '../test.ts';

for (const { name, path } of pageKinds) {
  test(`${name}: opens without a fault and never scrolls sideways (/${path})`, async ({ sitePage, page }) => {
    await sitePage.open(path);
    await expect(sitePage.mainHeadings).toHaveCount(1);
    await expect(sitePage.mainHeadings).toBeVisible();
    await page.keyboard.press('Tab');
    for (const width of [320, 390, 1440]) {
      await sitePage.setWidth(width);
      expect(await sitePage.elementsPastTheEdge(), `${width} px`).toEqual([]);
    }
  });
}

test('The search dialog finds a role and leads to it', async ({ sitePage, page }) => {
  const dialog = new SearchDialog(page);
  await sitePage.open('');
  await dialog.ask('ehr analyst');
  await dialog.reach('ready');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/(?:roles|articles|compare)\//);
});

for (const [name, advice] of missingBrowsers) {
  test(`${name} runs the tests for all browsers`, () => {
    test.skip(true, `${name} is not installed here: ${advice}`);
  });
}
