import { pageKinds } from './page-kinds.ts';
import { expect, test } from './test.ts';

/** Less text than this in the main part means that a page waits for a script. */
const leastText = 150;

test.use({ javaScriptEnabled: false });

for (const { name, path } of pageKinds) {
  test(`${name}: reads without JavaScript (/${path})`, async ({ sitePage }) => {
    await sitePage.open(path);
    await expect(sitePage.mainHeadings).toBeVisible();
    expect((await sitePage.main.innerText()).length).toBeGreaterThan(leastText);
    for (const heading of await sitePage.sectionHeadings.all()) await expect(heading).toBeVisible();
  });
}

test('Without JavaScript the search link leads to the indexes', async ({ sitePage, page }) => {
  await sitePage.open('');
  await sitePage.searchLink.click();
  await expect(page).toHaveURL(/\/search\/$/);
  for (const index of ['careers', 'roles', 'compare', 'credentials', 'articles', 'glossary']) {
    await expect(sitePage.main.locator(`a[href$="/${index}/"]`).first(), index).toBeVisible();
  }
});
