import type { Page } from '@playwright/test';
import { allPages } from '../all-pages.ts';
import { pageKinds } from '../page-kinds.ts';
import type { SitePage } from '../pages/site-page.ts';
import { expect, test } from '../test.ts';

/** How a page is shown. */
interface State {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'no-preference' | 'reduce';
}

/** Every rule is asked in these: the smallest contrast of each theme, the narrow layout and the wide one. */
const wholeStates: readonly State[] = [
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 1440 },
];

/** What names and roles say does not change with these; what depends on colors and sizes is asked again. */
const partStates: readonly State[] = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'dark', width: 390 },
];

/** Further states, tried with every rule on one page of each kind. */
const kindStates: readonly State[] = [
  ...partStates,
  { colorScheme: 'light', width: 390, forcedColors: 'active' },
  { colorScheme: 'dark', width: 1440, forcedColors: 'active' },
  { colorScheme: 'light', width: 390, reducedMotion: 'no-preference' },
];

const rulesOfColorAndSize = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
  'aria-hidden-focus',
];

/** As many pages as one test opens. */
const pagesPerTest = 25;

async function show(page: Page, { width, colorScheme, forcedColors = 'none', reducedMotion = 'reduce' }: State) {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion });
}

async function faultsIn(sitePage: SitePage, path: string, state: State, rules?: readonly string[]): Promise<string[]> {
  await show(sitePage.page, state);
  const faults = await sitePage.accessibilityFaults(rules);
  return faults.map((fault) => `/${path} ${Object.values(state).join(' ')}: ${fault}`);
}

const chunks = Array.from({ length: Math.ceil(allPages.length / pagesPerTest) }, (_none, index) =>
  allPages.slice(index * pagesPerTest, (index + 1) * pagesPerTest),
);

for (const [states, rules] of [
  [wholeStates, undefined],
  [partStates, rulesOfColorAndSize],
] as const) {
  for (const state of states) {
    for (const [index, paths] of chunks.entries()) {
      const pages = `${index * pagesPerTest + 1} to ${index * pagesPerTest + paths.length}`;
      test(`${state.colorScheme}, ${state.width} px: axe finds nothing on pages ${pages}`, async ({ sitePage }) => {
        const faults: string[] = [];
        for (const path of paths) {
          await sitePage.open(path);
          faults.push(...(await faultsIn(sitePage, path, state, rules)));
        }
        expect(faults).toEqual([]);
      });
    }
  }
}

for (const { name, path } of pageKinds) {
  test(`${name}: axe finds nothing in any state of the browser (/${path})`, async ({ sitePage }) => {
    const faults: string[] = [];
    for (const state of kindStates) {
      await show(sitePage.page, state);
      await sitePage.open(path);
      faults.push(...(await faultsIn(sitePage, path, state)));
    }
    expect(faults).toEqual([]);
  });
}
