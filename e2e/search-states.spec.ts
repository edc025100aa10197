import { SearchDialog, SearchPage } from './pages/search-ui.ts';
import { expect, test } from './test.ts';

/** What can fail to load: its files, and what still answers without them. */
const failures = [
  { name: 'the list of names', files: '**/names.json', stillAnswers: true },
  { name: 'the script of the index', files: '**/pagefind/pagefind.js*', stillAnswers: true },
  { name: 'the reader of the index', files: '**/*.pagefind', stillAnswers: true },
  { name: 'one part of the index', files: '**/pagefind/index/*', stillAnswers: true },
  { name: 'the whole search', files: /names\.json|pagefind\//, stillAnswers: false },
] as const;

test.describe('When a part does not load', () => {
  for (const { name, files, stillAnswers } of failures) {
    test(`Without ${name} the reader is told, is given the indexes, and can try again`, async ({ page }) => {
      const searchPage = new SearchPage(page);
      await page.route(files, (route) => route.abort());
      await searchPage.open('privacy');
      await searchPage.reach('failed');
      expect((await searchPage.results.count()) > 0).toBe(stillAnswers);
      await expect(searchPage.root).toContainText(/did not load|could not be loaded/);
      await expect(searchPage.root.getByRole('link', { name: 'Careers' }).first()).toBeVisible();
      await page.unroute(files);
      await searchPage.retry.click();
      await searchPage.reach('ready');
      await expect(searchPage.retry).toBeHidden();
    });
  }

  test('A part of the index that is not there is a failure too, and the dialog says so', async ({ page }) => {
    const dialog = new SearchDialog(page);
    await page.route('**/pagefind/index/*', (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await dialog.site.open('about/');
    await dialog.ask('privacy');
    await dialog.reach('failed');
    await expect(dialog.root).toContainText('The texts did not load');
    await page.unroute('**/pagefind/index/*');
    await dialog.retry.click();
    await dialog.reach('ready');
  });

  test('Without what it narrows by, the page answers and sorts by what is left', async ({ page }) => {
    const searchPage = new SearchPage(page);
    await page.route('**/search-filters.json', (route) => route.abort());
    await searchPage.open('privacy');
    await searchPage.reach('ready');
    await expect(searchPage.root.getByLabel('Kind')).toBeVisible();
  });

  test('Names answer while the index is slow', async ({ page }) => {
    const searchPage = new SearchPage(page);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/*.pagefind', async (route) => {
      await held;
      await route.continue();
    });
    await searchPage.open('privacy');
    await expect(searchPage.results.first()).toBeVisible();
    await searchPage.reach('loading');
    letGo();
    await searchPage.reach('ready');
  });
});

test.describe('Accessibility', () => {
  const states = [
    ['idle', ''],
    ['ready', 'him'],
    ['empty', 'pizza recipe'],
  ] as const;

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`In ${colorScheme} colours`, () => {
      test.use({ colorScheme });

      for (const [state, query] of states) {
        test(`axe finds nothing in the dialog when it is ${state}`, async ({ page, sitePage }) => {
          const dialog = new SearchDialog(page);
          await sitePage.open('about/');
          await dialog.ask(query);
          await dialog.reach(state);
          if (state === 'ready') await page.keyboard.press('ArrowDown');
          expect(await sitePage.accessibilityFaults()).toEqual([]);
        });

        test(`axe finds nothing on the page when it is ${state}`, async ({ page }) => {
          const searchPage = new SearchPage(page);
          await searchPage.open(query);
          await searchPage.reach(state);
          expect(await searchPage.site.accessibilityFaults()).toEqual([]);
        });
      }

      test('axe finds nothing in the dialog while it loads, and when a part did not load', async ({ page }) => {
        const dialog = new SearchDialog(page);
        const { promise: looked, resolve: letGo } = Promise.withResolvers<void>();
        await page.route('**/pagefind/pagefind.js*', async (route) => {
          await looked;
          await route.abort();
        });
        await dialog.site.open('about/');
        await dialog.ask('him');
        await dialog.reach('loading');
        await expect(dialog.results.first()).toBeVisible();
        expect(await dialog.site.accessibilityFaults()).toEqual([]);
        letGo();
        await dialog.reach('failed');
        expect(await dialog.site.accessibilityFaults()).toEqual([]);
      });

      test('axe finds nothing when a part did not load', async ({ page }) => {
        const searchPage = new SearchPage(page);
        await page.route(/names\.json|pagefind\//, (route) => route.abort());
        await searchPage.open('him');
        await searchPage.reach('failed');
        expect(await searchPage.site.accessibilityFaults()).toEqual([]);
      });
    });
  }

  test('Dialog and page fit 320 px', async ({ page, sitePage }) => {
    await sitePage.setWidth(320);
    const dialog = new SearchDialog(page);
    await sitePage.open('about/');
    await dialog.ask('how much does a clinical documentation integrity specialist make');
    await dialog.reach('ready');
    expect(await dialog.root.evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
    const searchPage = new SearchPage(page);
    await searchPage.open('him');
    await searchPage.reach('ready');
    expect(await sitePage.elementsPastTheEdge()).toEqual([]);
  });
});
