import { chromium, type Page } from '@playwright/test';

/** What a reader’s browser downloads for the search, in bytes as they are sent. */
export interface SearchWeight {
  /** The first file, and the parts that are fetched while a query is typed letter by letter. */
  readonly names: number;
  /** The names of the first file, and the scripts and styles of the dialog. */
  readonly dialog: number;
  /** What the first query adds. */
  readonly firstQuery: number;
}

async function sentBy(page: Page, act: () => Promise<void>): Promise<Map<string, number>> {
  const sent = new Map<string, number>();
  const note = (response: { url(): string; headers(): Record<string, string> }) =>
    sent.set(new URL(response.url()).pathname, Number(response.headers()['content-length'] ?? 0));
  page.on('response', note);
  await act();
  page.off('response', note);
  return sent;
}

const sum = (sent: ReadonlyMap<string, number>): number =>
  [...sent.values()].reduce((total, bytes) => total + bytes, 0);

/**
 * Opens the dialog of a running site in a headless browser, and searches once.
 *
 * @param url Where the site is, with its base.
 * @param browser The path of a Chromium.
 * @param query What to search for.
 * @returns What was sent.
 * @throws An error if the dialog does not open or the search does not end.
 */
export async function weighSearch(url: string, browser: string, query: string): Promise<SearchWeight> {
  const session = await chromium.launch({ executablePath: browser });
  try {
    const page = await session.newPage();
    await page.goto(new URL('about/', url).href);
    await page.waitForLoadState('networkidle');
    const opening = await sentBy(page, async () => {
      await page.keyboard.press('/');
      await page.waitForSelector('search-dialog input');
      await page.waitForLoadState('networkidle');
    });
    const searching = await sentBy(page, async () => {
      await page.fill('search-dialog input', query);
      await page.waitForSelector('[data-search-state="ready"], [data-search-state="empty"]', { state: 'attached' });
    });
    const typing = await sentBy(page, async () => {
      await page.fill('search-dialog input', '');
      await page.locator('search-dialog input').pressSequentially(query);
      await page.waitForLoadState('networkidle');
    });
    const isNames = (path: string) => /\/names(?:\/[^/]+)?\.json$/.test(path);
    const named = new Map([...opening, ...searching, ...typing].filter(([path]) => isNames(path)));
    const texts = new Map([...searching].filter(([path]) => !isNames(path)));
    return { names: sum(named), dialog: sum(opening), firstQuery: sum(texts) };
  } finally {
    await session.close();
  }
}
