import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { baseUrl } from '../address.ts';
import { pageKinds } from '../page-kinds.ts';
import { SystemFirefox, systemFirefox } from './system-firefox.ts';

/** axe as a script, from the package that the Playwright integration brings. */
const axe = readFileSync(
  createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

const violations = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ' ' + nodes[0].target).join('; '))`;
const isTooWide = `String(document.documentElement.scrollWidth > document.documentElement.clientWidth)`;
const headings = `String([...document.querySelectorAll('h1')].filter((heading) => heading.checkVisibility()).length)`;

for (const isDark of [false, true]) {
  test(`Firefox of the system: every kind of page opens without a fault, in ${isDark ? 'dark' : 'light'} colors`, async ({
    browserName,
  }) => {
    test.skip(!systemFirefox, 'Firefox is not installed here: apt-get install firefox-esr');
    test.skip(browserName !== 'chromium', 'It runs once.');
    test.setTimeout(600_000);
    const firefox = await SystemFirefox.start(systemFirefox ?? '', isDark);
    try {
      for (const { path } of pageKinds) {
        await firefox.open(new URL(path, baseUrl).href);
        expect(await firefox.read(headings), path).toBe('1');
        expect(await firefox.read(`String(matchMedia('(prefers-color-scheme: dark)').matches)`)).toBe(String(isDark));
        await firefox.press('\uE004');
        for (const width of [320, 390, 1440]) {
          await firefox.setWidth(width);
          expect(await firefox.read(isTooWide), `${path} at ${width} px`).toBe('false');
        }
        await firefox.read(`${axe}; ''`);
        expect(await firefox.read(violations), path).toBe('');
      }
      expect(firefox.faults).toEqual([]);
    } finally {
      await firefox.stop();
    }
  });
}

test('Firefox of the system: the search finds a role, and the comparison fills', async ({ browserName }) => {
  test.skip(!systemFirefox, 'Firefox is not installed here: apt-get install firefox-esr');
  test.skip(browserName !== 'chromium', 'It runs once.');
  const firefox = await SystemFirefox.start(systemFirefox ?? '', false);
  const shows = (selector: string) =>
    expect
      .poll(() => firefox.read(`String(document.querySelectorAll(${JSON.stringify(selector)}).length > 0)`))
      .toBe('true');
  try {
    await firefox.open(new URL('search/?q=ehr', baseUrl).href);
    await shows('search-page [data-search-result]');
    await firefox.open(new URL('compare/?with=health-informatics,health-information-management', baseUrl).href);
    await shows('compare-tool table.compare tbody tr');
    await firefox.open(baseUrl);
    await firefox.press('/');
    await shows('search-dialog dialog[open]');
    await firefox.press(...'coder');
    await shows('search-dialog [data-search-result]');
    expect(firefox.faults).toEqual([]);
  } finally {
    await firefox.stop();
  }
});
