import { globSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findOrInstallBrowser } from '../../find-browser.ts';
import { startServer } from '../../serve.ts';
import { breakoutAttribute, canary, hostileStrings } from './hostile-strings.test-data.ts';

/** What a browser made of a site. */
export interface Visit {
  /** What went wrong, as sentences that start with the address. */
  readonly faults: readonly string[];
  readonly pages: number;
}

/** How many pages are open at a time. */
const tabs = 2;

/** A browser on a served site. */
export interface Tour {
  readonly url: string;
  readonly context: BrowserContext;
  /** What went wrong since the last time it was asked for, on any page. */
  readonly takeFaults: () => readonly string[];
  readonly end: () => Promise<void>;
}

/** Serves a site with its headers, and opens a browser that notes whatever a hostile text may bring about. */
export async function startTour(root: string): Promise<Tour> {
  const server = await startServer({ root, port: 0, base: '/' });
  const browser = await chromium.launch({ executablePath: await findOrInstallBrowser() });
  const context = await browser.newContext({ viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' });
  const { origin } = new URL(server.url);
  const faults: string[] = [];
  await context.exposeFunction(canary, () => faults.push('A text ran as a script.'));
  context.on('dialog', (dialog) => faults.push(`A dialog opened: ${dialog.message()}`));
  context.on('weberror', (error) => faults.push(`A script failed: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`The console says: ${message.text()}`);
  });
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`A page asks for ${request.url()}`);
  });
  return {
    url: server.url,
    context,
    takeFaults: () => faults.splice(0),
    end: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Says what broke out of its place on a page as it stands. */
export async function inspect(page: Page): Promise<readonly string[]> {
  return await page.evaluate((breakout) => {
    const found: string[] = [];
    const count = (selector: string, says: string) => {
      const elements = document.querySelectorAll(selector);
      if (elements.length > 0)
        found.push(`${says}: ${elements.length} times, such as ${elements[0]?.outerHTML.slice(0, 200)}`);
    };
    count(`[${breakout}]`, 'A text became an element or an attribute');
    count('iframe, frame, object, embed, base, meta[http-equiv="refresh"]', 'There is an element that no page has');
    count('script:not([src], [type="application/ld+json"])', 'There is a script in the page');
    count('main [style]', 'There is a style in the page');
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) found.push(`There is an attribute ${name}`);
        if (!/^(?:xlink:)?href$|^src$|action$/.test(name)) continue;
        const { protocol } = new URL(value, location.href);
        if (!['http:', 'https:', 'mailto:'].includes(protocol)) found.push(`A link leads to ${value}`);
      }
    }
    for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) {
      try {
        if (!('@context' in JSON.parse(textContent ?? ''))) found.push('Structured data has no context');
      } catch (error) {
        found.push(`Structured data cannot be read: ${error}`);
      }
    }
    if (!document.querySelector('main h1')?.textContent?.trim()) found.push('The page has no main heading');
    const { clientWidth, scrollWidth } = document.documentElement;
    const reaches = (element: Element) => element.getBoundingClientRect().right > clientWidth;
    // A table cannot be narrower than the longest word in it.
    const wide = [...document.querySelectorAll('main *')].find((each) => reaches(each) && !each.closest('table'));
    if (scrollWidth > clientWidth && wide && !wide.querySelector('table')) {
      found.push(`The page is ${scrollWidth} px wide at ${clientWidth} px: ${wide.outerHTML.slice(0, 160)}`);
    }
    return found;
  }, breakoutAttribute);
}

/** What a reader does with the tools of the site: the path of a page, and the hand’s work on it. */
const toolWalks: readonly (readonly [path: string, work: (page: Page) => Promise<unknown>])[] = [
  ['compare/?with=health-informatics,health-information-management,ehr-analyst,coding-auditor', seeCompared],
  ['compare/?with=health-informatics,health-informatics-0,health-informatics-1,health-informatics-2', seeCompared],
  ['roles/', (page) => page.locator('search select').first().selectOption({ index: 1 })],
  ['fit/', answerAndShow],
  ['pathways/', findWay],
  ...Object.values(hostileStrings).map((text) => [`search/?q=${encodeURIComponent(text)}`, seeSearched] as const),
];

async function seeCompared(page: Page): Promise<void> {
  await page.locator('compare-tool table.compare thead th').nth(4).waitFor();
}

async function answerAndShow(page: Page): Promise<void> {
  const form = page.getByRole('form', { name: 'Find your fit' });
  for (const group of await form.getByRole('group').all()) {
    const radio = group.getByRole('radio').last();
    if (await radio.isVisible()) await radio.check();
  }
  await page.getByRole('button', { name: 'Show what fits' }).click();
  await page.locator('.fit-places > li').first().waitFor();
}

async function findWay(page: Page): Promise<void> {
  await page.getByLabel('From', { exact: true }).selectOption({ index: 2 });
  await page.getByLabel('To', { exact: true }).selectOption({ index: 5 });
  await page.getByRole('button', { name: 'Find the way' }).click();
  await page.locator('pathway-finder [data-slot="result"] > *').first().waitFor();
}

async function seeSearched(page: Page): Promise<void> {
  await page.locator('search-page [data-search-state="ready"], search-page [data-search-state="empty"]').waitFor();
}

/** Uses every tool of a built site, whose scripts draw hostile texts, and inspects what they drew. */
export async function useAllTools(tour: Tour): Promise<Visit> {
  const page = await tour.context.newPage();
  // Wide enough to show what phones fold.
  await page.setViewportSize({ width: 1280, height: 900 });
  const faults: string[] = [];
  for (const [path, work] of toolWalks) {
    await page.goto(new URL(path, tour.url).href);
    // Some tools wait for a sign of the reader.
    await page.keyboard.press('Tab');
    await work(page);
    for (const fault of [...(await inspect(page)), ...tour.takeFaults()]) faults.push(`/${path}: ${fault}`);
  }
  await page.close();
  return { faults, pages: toolWalks.length };
}

/** Opens every page of a built site on a phone, and inspects it. */
export async function visitAllPages(tour: Tour, root: string): Promise<Visit> {
  const paths = globSync('**/*.html', { cwd: root }).map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
  const queue = [...paths];
  const faults: string[] = [];
  const work = async () => {
    const page = await tour.context.newPage();
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      await page.goto(new URL(path, tour.url).href);
      for (const fault of [...(await inspect(page)), ...tour.takeFaults()]) faults.push(`/${path}: ${fault}`);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
  return { faults, pages: paths.length };
}
