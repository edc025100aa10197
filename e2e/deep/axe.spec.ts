/**
 * axe on every page of `dist/`, each opened once and shown in six states one after another.
 *
 * Every rule is asked in the narrow layout and in the wide one. In the other four states only those rules are asked
 * whose answer can differ there: names, roles, levels and languages stand in the markup, which no state changes, and
 * what is shown or hidden by width differs only between the two layouts. That this is so is tried on one page of each
 * kind, with every rule in every state.
 */
import { allPages } from '../all-pages.ts';
import { pageKinds } from '../page-kinds.ts';
import type { SitePage } from '../pages/site-page.ts';
import { expect, test } from '../test.ts';

/** How a page is shown. Motion is reduced unless it says otherwise. */
interface State {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly forcedColors?: 'active';
  readonly reducedMotion?: 'no-preference';
}

/** What the colors of the theme decide, and the layout by what it puts on which ground. */
const rulesOfColor = ['color-contrast', 'link-in-text-block'];

/** What the width decides: how large and how close targets are, what scrolls, and what is hidden but can be focused. */
const rulesOfSize = ['target-size', 'scrollable-region-focusable', 'aria-hidden-focus'];

/** The states of every page, in an order in which as little as possible changes, each with its rules: all, or these. */
const states: readonly (readonly [State, readonly string[] | undefined])[] = [
  [{ colorScheme: 'light', width: 390, reducedMotion: 'no-preference' }, undefined],
  [{ colorScheme: 'dark', width: 390 }, rulesOfColor],
  [{ colorScheme: 'dark', width: 1440 }, undefined],
  [{ colorScheme: 'light', width: 1440 }, rulesOfColor],
  [{ colorScheme: 'light', width: 320 }, rulesOfSize],
  [{ colorScheme: 'dark', width: 320, forcedColors: 'active' }, rulesOfColor],
];

/** What one page of each kind is shown in besides. */
const furtherStates: readonly State[] = [
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'light', width: 390, forcedColors: 'active' },
  { colorScheme: 'dark', width: 1440, forcedColors: 'active' },
];

/** As many pages as one test opens. */
const pagesPerTest = 12;

async function show({ page }: SitePage, state: State): Promise<void> {
  const { width, colorScheme, forcedColors = 'none', reducedMotion = 'reduce' } = state;
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion });
  if (forcedColors === 'active') await page.evaluate(readForcedFill);
}

/**
 * Where colors are forced, Chromium draws text in its forced color, but reports the color that letters are filled with,
 * which axe asks for, as if it were not. No style of the site fills letters with another color than their own.
 */
function readForcedFill(): void {
  const read = CSSStyleDeclaration.prototype.getPropertyValue;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return read.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
  };
}

/** Shows an open page in a state, and says what axe finds and what reaches past the edge. */
async function faultsIn(sitePage: SitePage, state: State, rules?: readonly string[]): Promise<readonly string[]> {
  await show(sitePage, state);
  const faults = await sitePage.accessibilityFaults(rules);
  const wide = await sitePage.elementsPastTheEdge();
  const says = `${new URL(sitePage.page.url()).pathname} ${Object.values(state).join(' ')}`;
  return [...faults, ...wide.map((element) => `${element} makes the page scroll sideways`)].map(
    (fault) => `${says}: ${fault}`,
  );
}

for (let from = 0; from < allPages.length; from += pagesPerTest) {
  const paths = allPages.slice(from, from + pagesPerTest);
  test(`axe finds nothing on pages ${from + 1} to ${from + paths.length} of ${allPages.length}, in ${states.length} states`, async ({
    sitePage,
  }) => {
    const faults: string[] = [];
    for (const path of paths) {
      const [[first]] = states as [(typeof states)[0]];
      await show(sitePage, first);
      await sitePage.open(path);
      for (const [state, rules] of states) faults.push(...(await faultsIn(sitePage, state, rules)));
    }
    expect(faults).toEqual([]);
  });
}

for (const { name, path } of pageKinds) {
  test(`${name}: axe finds nothing with every rule in every state (/${path})`, async ({ sitePage }) => {
    await sitePage.open(path);
    const faults: string[] = [];
    const asked = states.flatMap(([state, rules]) => (rules ? [state] : []));
    for (const state of [...asked, ...furtherStates]) faults.push(...(await faultsIn(sitePage, state)));
    expect(faults).toEqual([]);
  });
}
