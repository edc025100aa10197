import type { Locator, Page } from '@playwright/test';
import { baseUrl } from './address.ts';
import { SearchDialog, SearchPage } from './pages/search-ui.ts';
import { expect, test } from './test.ts';

const base = new URL(baseUrl).pathname;

/** What readers mean by the shortest queries. */
const firstPages: readonly (readonly [query: string, path: string])[] = [
  ['him', 'careers/health-information-management/'],
  ['ehr', 'glossary/#ehr'],
  ['coder', 'roles/outpatient-coding-specialist/'],
  ['privacy', 'roles/healthcare-privacy-officer/'],
  ['rhia', 'credentials/rhia/'],
  ['data analyst', 'roles/health-data-analyst/'],
];

const isOfSearch = (url: string): boolean =>
  /names\.json|search-filters|pagefind|search-dialog|search\.[\w-]+\.(?:js|css)/.test(url);

async function requestsOf(page: Page, act: () => Promise<void>): Promise<string[]> {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await act();
  return urls;
}

test('A description that no page holds in full leads to pages that hold much of it, and says so', async ({
  page,
  sitePage,
}) => {
  const dialog = new SearchDialog(page);
  await sitePage.open('about/');
  await dialog.ask('insurance appeals wizard');
  await dialog.reach('ready');
  await expect(dialog.options.first()).toContainText('Denials analyst');
  await expect(page.getByText('No page holds all of these words. These hold some of them.')).toBeVisible();
  expect(await sitePage.accessibilityFaults()).toEqual([]);
});

test.describe('The dialog', () => {
  test('Nothing of the search is fetched before somebody opens it', async ({ page, sitePage }) => {
    const urls = await requestsOf(page, async () => {
      await sitePage.open('');
      await page.mouse.move(200, 200);
      await page.keyboard.press('Tab');
      await page.waitForLoadState('networkidle');
    });
    expect(urls.filter(isOfSearch)).toEqual([]);
  });

  test('Keys alone open it, choose a result and go there', async ({ page, sitePage }) => {
    const dialog = new SearchDialog(page);
    await sitePage.open('careers/');
    await page.keyboard.press('/');
    await expect(dialog.field).toBeFocused();
    await page.keyboard.type('privacy');
    await dialog.reach('ready');
    await expect(dialog.field).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(dialog.options.first()).toHaveAttribute('aria-selected', 'true');
    await expect(dialog.field).toHaveAttribute(
      'aria-activedescendant',
      (await dialog.options.first().getAttribute('id')) ?? '',
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${baseUrl}roles/healthcare-privacy-officer/`);
  });

  test('The arrow keys go around the ends, through the field', async ({ page, sitePage }) => {
    const dialog = new SearchDialog(page);
    await sitePage.open('');
    await dialog.ask('rhia');
    await dialog.reach('ready');
    await page.keyboard.press('ArrowUp');
    await expect(dialog.options.last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(dialog.field).not.toHaveAttribute('aria-activedescendant');
  });

  test('Escape closes it and gives the focus back', async ({ page, sitePage }) => {
    const dialog = new SearchDialog(page);
    await sitePage.open('');
    await sitePage.searchLink.focus();
    await page.keyboard.press('Control+k');
    await expect(dialog.field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog.root).toBeHidden();
    await expect(sitePage.searchLink).toBeFocused();
  });

  test('The button in the header opens it, and its own button closes it', async ({ page, sitePage }) => {
    const dialog = new SearchDialog(page);
    await sitePage.open('');
    await sitePage.searchLink.click();
    await expect(dialog.field).toBeFocused();
    await dialog.root.getByRole('button', { name: 'Close' }).click();
    await expect(dialog.root).toBeHidden();
  });

  for (const [query, path] of firstPages) {
    test(`“${query}” leads to ${path} first`, async ({ page, sitePage }) => {
      const dialog = new SearchDialog(page);
      await sitePage.open('');
      await dialog.ask(query);
      await dialog.reach('ready');
      expect((await dialog.paths())[0]).toBe(`${base}${path}`);
    });
  }

  test('Two names lead to their comparison, a question to the section that answers', async ({ page, sitePage }) => {
    const dialog = new SearchDialog(page);
    await sitePage.open('');
    await dialog.ask('difference between HIM and health informatics');
    await dialog.reach('ready');
    expect((await dialog.paths())[0]).toBe(`${base}compare/health-informatics-vs-health-information-management/`);
    await dialog.ask('how much does a privacy officer make');
    await dialog.reach('ready');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${baseUrl}roles/healthcare-privacy-officer/#pay`);
    await expect(page.locator('#pay')).toBeInViewport();
  });

  test('It says how many results there are, and what else was searched for', async ({ page, sitePage }) => {
    const dialog = new SearchDialog(page);
    await sitePage.open('');
    await dialog.ask('HIM');
    await dialog.reach('ready');
    await expect(dialog.status).toHaveText(/^\d+ results: 1 career, /);
    await expect(dialog.root).toContainText('Also searched for: Health information management.');
    await dialog.root.getByRole('button', { name: 'Search only for “HIM”' }).click();
    await expect(dialog.root).toContainText('Searched only for “HIM”.');
    await expect(dialog.field).toBeFocused();
  });

  test('Slips are mended, which it says, and undone when the reader wants the words as typed', async ({
    page,
    sitePage,
  }) => {
    const dialog = new SearchDialog(page);
    await sitePage.open('');
    await dialog.ask('hipaa privicy rule');
    await dialog.reach('ready');
    expect((await dialog.paths())[0]).toBe(`${base}glossary/#privacy-rule`);
    await expect(dialog.root).toContainText('Searched for “hipaa privacy rule”.');
    await dialog.root.getByRole('button', { name: 'Search only for “hipaa privicy rule”' }).click();
    await expect(dialog.root).toContainText('Searched only for “hipaa privicy rule”.');
    await expect(dialog.root).not.toContainText('Searched for “');
  });

  test('Enter in the field shows all results on the page of the search', async ({ page, sitePage }) => {
    const dialog = new SearchDialog(page);
    await sitePage.open('');
    await dialog.ask('him');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${baseUrl}search/?q=him`);
    await new SearchPage(page).reach('ready');
  });

  test('On the page of the search its key leads to the field there', async ({ page }) => {
    const searchPage = new SearchPage(page);
    await searchPage.open('him');
    await searchPage.reach('ready');
    await page.keyboard.press('/');
    await expect(searchPage.field).toBeFocused();
  });
});

test.describe('The page', () => {
  test('A query in the address is answered, and the back button leads through finished queries', async ({ page }) => {
    const searchPage = new SearchPage(page);
    await searchPage.open('him');
    await searchPage.reach('ready');
    await expect(searchPage.field).toHaveValue('him');
    await searchPage.field.fill('rhia');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=rhia$/);
    await searchPage.reach('ready');
    await searchPage.results.first().getByRole('link').click();
    await expect(page).toHaveURL(`${baseUrl}credentials/rhia/`);
    await page.goBack();
    await expect(searchPage.field).toHaveValue('rhia');
    await searchPage.reach('ready');
    await page.goBack();
    await expect(searchPage.field).toHaveValue('him');
    await searchPage.reach('ready');
    expect((await searchPage.paths())[0]).toBe(`${base}careers/health-information-management/`);
  });

  test('With another query the list is no answer any more, at once', async ({ page }) => {
    const searchPage = new SearchPage(page);
    await searchPage.open('him');
    await searchPage.reach('ready');
    await searchPage.field.evaluate((field: HTMLInputElement) => {
      field.value = 'rhia';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const list = document.querySelector<HTMLElement>('[data-search-state]');
      if (list?.dataset['searchState'] !== 'loading') throw new Error('The list still stands for the query before.');
    });
    await searchPage.reach('ready');
    expect((await searchPage.paths())[0]).toBe(`${base}credentials/rhia/`);
  });

  test('Words that others add to an address narrow nothing', async ({ page }) => {
    const search = new SearchPage(page);
    await search.site.open('search/?q=nurse&utm_source=letter');
    await search.reach('ready');
    expect(await search.results.count()).toBeGreaterThan(3);
  });

  test('Results can be narrowed by kind, and sorted by pay and by title; the address says so', async ({ page }) => {
    const searchPage = new SearchPage(page);
    await searchPage.open('him');
    await searchPage.reach('ready');
    const all = await searchPage.results.count();
    const kind = searchPage.root.getByLabel('Kind');
    const choice = await kind.locator('option[value="role"]').innerText();
    await kind.selectOption('role');
    const paths = await searchPage.paths();
    expect(choice).toBe(`Roles (${paths.length})`);
    expect(paths.length).toBeLessThan(all);
    expect(paths.every((path) => path.startsWith(`${base}roles/`))).toBe(true);
    await searchPage.root.getByLabel('Sort by').selectOption('title');
    const titles = await searchPage.results.locator('.search-title').allInnerTexts();
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en-US')));
    await expect(page).toHaveURL(/\?q=him&sort=title&kind=role$/);
    await page.reload();
    await searchPage.reach('ready');
    expect(await searchPage.results.locator('.search-title').allInnerTexts()).toEqual(titles);
  });

  test('A text result leads to the section that holds the words, and more of them can be shown', async ({ page }) => {
    const searchPage = new SearchPage(page);
    await searchPage.open('interpreter');
    await searchPage.reach('ready');
    await expect(searchPage.results.first()).toHaveAttribute('data-search-result', 'text');
    await expect(searchPage.results.first().locator('.search-excerpt')).toContainText(/interpreter/i);
    const section = searchPage.root.locator('.search-section').first();
    const anchor = new URL((await section.getAttribute('href')) ?? '', baseUrl).hash;
    expect(anchor).not.toBe('');
    await section.click();
    await expect(page.locator(anchor)).toBeInViewport();

    await searchPage.open('budget');
    await searchPage.reach('ready');
    const before = await searchPage.results.count();
    await searchPage.root.getByRole('button', { name: 'More from the texts' }).click();
    await expect(searchPage.results.nth(before).locator('a').first()).toBeFocused();
  });

  test('A name says by which other name it was found, and what its page says', async ({ page }) => {
    const searchPage = new SearchPage(page);
    await searchPage.open('tumor registrar');
    await searchPage.reach('ready');
    const [first] = await searchPage.results.all();
    await expect(first as Locator).toContainText('also called Tumor registrar');
  });

  test('A query that meets nothing says so, offers names that look alike, and the indexes', async ({ page }) => {
    const searchPage = new SearchPage(page);
    await searchPage.open('rhti');
    await searchPage.reach('empty');
    await expect(searchPage.results).toHaveCount(0);
    await expect(searchPage.root).toContainText('Nothing here is called “rhti”');
    await expect(searchPage.root.getByRole('link', { name: /^RHIT/ })).toBeVisible();
    await expect(searchPage.root.getByRole('link', { name: 'Careers' }).first()).toBeVisible();
  });
});
