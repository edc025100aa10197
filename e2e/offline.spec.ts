import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { ComparePage } from './pages/compare-page.ts';
import { type SwitchableSite, startSwitchableSite } from './switchable-site.ts';

const test = base.extend<{ site: SwitchableSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that this fixture needs no other.
  site: async ({}, use) => {
    const site = await startSwitchableSite();
    await use(site);
    await site.close();
  },
});

const kept = ['medical-biller', 'outpatient-coding-specialist'];
const status = (page: Page) => page.locator('[data-slot="status"]');
const stateOf = (page: Page) => page.locator('[data-slot="state"]');

async function keepShortlist(page: Page, site: SwitchableSite, ids: readonly string[] = kept): Promise<void> {
  await page.goto(`${site.url}offline/`);
  await page.evaluate((list) => localStorage.setItem('crosswalk.kept', list), ids.join(','));
  await page.reload();
}

async function makeCopy(page: Page, site: SwitchableSite, ids: readonly string[] = kept): Promise<void> {
  await keepShortlist(page, site, ids);
  await page.getByRole('button', { name: 'Keep a copy on this device' }).click();
  await expect(status(page)).toHaveText('The copy is made. These pages open without a connection.', {
    timeout: 30_000,
  });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

/** How many caches and workers of the site this browser holds. */
const stored = (page: Page) =>
  page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]);

test('Nothing is stored before a reader asks', async ({ page, site }) => {
  await keepShortlist(page, site);
  for (const path of ['', 'roles/medical-biller/', 'compare/', 'offline/']) await page.goto(site.url + path);
  expect(await stored(page)).toEqual([0, 0]);
  expect(site.asked.filter((path) => /offline-(files|worker)/.test(path))).toEqual([]);
  await expect(stateOf(page)).toHaveText('Your shortlist holds 2 entries. Nothing is copied yet.');
});

test('Without a shortlist there is nothing to copy, and the page says how to make one', async ({ page, site }) => {
  await page.goto(`${site.url}offline/`);
  await expect(stateOf(page)).toContainText('Your shortlist is empty.');
  await expect(page.getByRole('button', { name: 'Keep a copy on this device' })).toBeHidden();
});

test('Kept pages, their comparison and the tool open without a connection', async ({ page, site }) => {
  await makeCopy(page, site);
  site.isDown = true;
  for (const id of kept) {
    await page.goto(`${site.url}roles/${id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(
      await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('600 20px "Source Serif 4"'))),
    ).toBe(true);
  }
  await page.goto(`${site.url}compare/medical-biller-vs-outpatient-coding-specialist/`);
  await expect(page.getByRole('heading', { name: 'What decides' })).toBeVisible();
  await page.goto(`${site.url}compare/?with=${kept.join()}`);
  await expect(new ComparePage(page).headings).toHaveCount(2);
});

test('A page that is not in the copy leads to the copy, which says so', async ({ page, site }) => {
  await makeCopy(page, site);
  site.isDown = true;
  await page.goto(`${site.url}roles/cancer-registrar/`);
  await expect(status(page)).toContainText('roles/cancer-registrar/ is not in the copy on this device.');
  await page.getByRole('link', { name: 'Medical biller', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Medical biller');
});

test('With a connection the site itself answers, not the copy', async ({ page, site }) => {
  await makeCopy(page, site);
  site.asked.length = 0;
  await page.goto(`${site.url}roles/medical-biller/`);
  expect(site.asked.some((path) => path.endsWith('/roles/medical-biller/'))).toBe(true);
});

test('The copy says its age, and an update makes it new and takes in what was kept since', async ({ page, site }) => {
  await makeCopy(page, site);
  await page.clock.install({ time: Date.now() + 3 * 86_400_000 });
  await page.reload();
  await expect(stateOf(page)).toContainText('The copy was made 3 days ago');
  await keepShortlist(page, site, [...kept, 'cancer-registrar']);
  await expect(stateOf(page)).toContainText('Your shortlist has changed since.');
  await page.getByRole('button', { name: 'Update the copy' }).click();
  await expect(status(page)).toHaveText('The copy is up to date.', { timeout: 30_000 });
  await expect(stateOf(page)).toContainText('The copy was made just now');
  expect(await stored(page)).toEqual([1, 1]);
  site.isDown = true;
  await page.goto(`${site.url}roles/cancer-registrar/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cancer registrar');
});

test('An update that fails leaves the old copy whole', async ({ page, site }) => {
  await makeCopy(page, site);
  site.isDown = true;
  await page.reload();
  await page.getByRole('button', { name: 'Update the copy' }).click();
  await expect(status(page)).toContainText('The old copy is as it was.');
  expect(await stored(page)).toEqual([1, 1]);
  await page.goto(`${site.url}roles/medical-biller/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Medical biller');
});

test('A first copy that fails leaves nothing behind', async ({ page, site }) => {
  await keepShortlist(page, site);
  site.isDown = true;
  await page.getByRole('button', { name: 'Keep a copy on this device' }).click();
  await expect(status(page)).toContainText('Nothing was kept.');
  expect(await stored(page)).toEqual([0, 0]);
});

test('One click removes the copy and the worker', async ({ page, site }) => {
  await makeCopy(page, site);
  await page.getByRole('button', { name: 'Remove the copy' }).click();
  await expect(status(page)).toHaveText('The copy is removed.');
  expect(await stored(page)).toEqual([0, 0]);
});

test('A copy that was removed can be made again on the same page', async ({ page, site }) => {
  await makeCopy(page, site);
  await page.getByRole('button', { name: 'Remove the copy' }).click();
  await expect(status(page)).toHaveText('The copy is removed.');
  await page.getByRole('button', { name: 'Keep a copy on this device' }).click();
  await expect(status(page)).toContainText('The copy is made.', { timeout: 30_000 });
  expect(await stored(page)).toEqual([1, 1]);
});

test('What a tab has left that was closed while it copied is removed, but not from under a tab that copies', async ({
  page,
  site,
}) => {
  await keepShortlist(page, site);
  await page.evaluate(async () => {
    await (await caches.open('crosswalk-copy-1')).put('/half', new Response());
    navigator.locks.request(
      'crosswalk-copy',
      () => new Promise<void>((done) => addEventListener('click', () => done())),
    );
  });
  const other = await page.context().newPage();
  await other.goto(`${site.url}offline/`);
  await expect(stateOf(other)).toContainText('Nothing is copied yet.');
  expect(await stored(other)).toEqual([1, 0]);
  await page.close();
  // A closed tab gives its lock back a moment later.
  await expect(async () => {
    await other.reload();
    await expect(stateOf(other)).toContainText('Nothing is copied yet.');
    expect(await stored(other)).toEqual([0, 0]);
  }).toPass();
});

test('An id on the shortlist that the site no longer has does not make the copy look old', async ({ page, site }) => {
  await makeCopy(page, site, [...kept, 'a-role-that-is-gone']);
  await expect(stateOf(page)).toContainText('The copy was made');
  await expect(stateOf(page)).not.toContainText('Your shortlist has changed');
});

/** A worker that answers every request with a failure, as a bad release might. */
const brokenWorker = `
  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => event.respondWith(Promise.reject(new Error('broken'))));
`;
/** A worker of an earlier release, which knew less: it answers nothing and leaves everything to the network. */
const earlierWorker = "addEventListener('install', () => skipWaiting());";

/** Lets the browser look for another worker, as it does by itself on a visit, and waits until that has taken over. */
async function takeWorker(page: Page, worker: string | undefined, site: SwitchableSite): Promise<void> {
  site.worker = worker;
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const taken = new Promise<void>((done) => {
      registration?.addEventListener('updatefound', () => {
        const next = registration.installing;
        next?.addEventListener('statechange', () => {
          if (next.state === 'activated' || next.state === 'redundant') done();
        });
      });
    });
    await registration?.update();
    await taken;
  });
}

test('A broken worker is replaced by the next one without the reader doing anything', async ({ page, site }) => {
  await makeCopy(page, site);
  await takeWorker(page, brokenWorker, site);
  site.worker = undefined;
  await expect(async () => {
    await page.goto(`${site.url}roles/medical-biller/`, { timeout: 2000 });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Medical biller', { timeout: 1000 });
  }).toPass({ timeout: 20_000 });
});

test('An earlier worker takes over when the site goes back to it, and the later one after it', async ({
  page,
  site,
}) => {
  await makeCopy(page, site);
  await takeWorker(page, earlierWorker, site);
  await page.goto(`${site.url}roles/medical-biller/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Medical biller');
  await takeWorker(page, undefined, site);
  site.isDown = true;
  await page.goto(`${site.url}roles/medical-biller/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Medical biller');
});

test('Where copies are switched off, the next visit removes the copy and the worker', async ({ page, site }) => {
  await makeCopy(page, site);
  const module = resolve(import.meta.dirname, '../src/tools/build/offline-files.ts');
  const print = `import { offlineWorker } from ${JSON.stringify(module)}; process.stdout.write(offlineWorker(false));`;
  const removal = execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', print], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await takeWorker(page, removal, site);
  await expect.poll(() => stored(page)).toEqual([0, 0]);
});
