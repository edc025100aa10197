import type { Page } from '@playwright/test';

/** How long a page took to answer one kind of action, in milliseconds. */
export interface InteractionResult {
  readonly name: string;
  readonly times: readonly number[];
  readonly median: number;
  readonly percentile95: number;
}

/** How much slower the processor is made. */
const slowdown = 4;

/** Starts to note how long every event takes until its effect is on the screen, as the metric INP counts it. */
const watchEvents = (page: Page) =>
  page.addInitScript(() => {
    const seen: { id: number; duration: number }[] = [];
    (globalThis as { eventTimes?: typeof seen }).eventTimes = seen;
    const options = { type: 'event', durationThreshold: 16, buffered: true };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
        if (entry.interactionId > 0) seen.push({ id: entry.interactionId, duration: entry.duration });
      }
    }).observe(options as PerformanceObserverInit);
  });

/** The longest event of each action; an action that took less than two frames is not noted by browsers and counts as 16. */
const takeTimes = (page: Page, actions: number) =>
  page.evaluate(async (wanted) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { eventTimes = [] } = globalThis as { eventTimes?: { id: number; duration: number }[] };
    const longest = new Map<number, number>();
    for (const { id, duration } of eventTimes) longest.set(id, Math.max(longest.get(id) ?? 0, duration));
    const times = [...longest.values()];
    return [...times, ...Array.from({ length: Math.max(0, wanted - times.length) }, () => 16)];
  }, actions);

/** What a reader does on one page: first what is not measured, then what is. */
interface Scenario {
  readonly name: string;
  readonly path: string;
  readonly prepare: (page: Page) => Promise<void>;
  /** Does it, and says how many actions that were. */
  readonly act: (page: Page) => Promise<number>;
}

const pause = (page: Page) => page.waitForTimeout(150);

const wake = async (page: Page) => {
  await page.mouse.move(200, 300);
  await page.waitForTimeout(1500);
};

async function choose(page: Page, selector: string, times: number): Promise<number> {
  const select = page.locator(selector).first();
  await select.focus();
  for (let count = 0; count < times; count += 1) {
    await page.keyboard.press('ArrowDown');
    await pause(page);
  }
  return times;
}

async function type(page: Page, text: string): Promise<number> {
  for (const letter of text) {
    await page.keyboard.press(letter);
    await pause(page);
  }
  return text.length;
}

const scenarios: readonly Scenario[] = [
  {
    name: 'filter the roles',
    path: 'roles/',
    prepare: wake,
    act: async (page) =>
      (await choose(page, 'search select[name="level"]', 4)) +
      (await choose(page, 'search select[name="education"]', 4)),
  },
  {
    name: 'sort the roles',
    path: 'roles/',
    prepare: wake,
    act: (page) => choose(page, 'search select[name="sort"]', 3),
  },
  {
    name: 'pick what to compare',
    path: 'compare/?with=health-informatics,health-information-management',
    prepare: wake,
    act: (page) => choose(page, 'compare-tool select, form select', 6),
  },
  {
    name: 'answer the fit finder',
    path: 'fit/',
    prepare: wake,
    act: async (page) => {
      const choices = page.locator('fieldset:visible input[type="radio"]');
      const most = Math.min(12, await choices.count());
      for (let place = 0; place < most; place += 1) {
        await choices.nth(place).click({ force: true });
        await pause(page);
      }
      return most;
    },
  },
  {
    name: 'type into the search dialog',
    path: '',
    prepare: async (page) => {
      await wake(page);
      await page.keyboard.press('/');
      await page.locator('search-dialog dialog[open] input').waitFor();
      await page.waitForTimeout(1500);
    },
    act: (page) => type(page, 'medical coder or nurse'),
  },
];

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;

/**
 * Measures how fast the tools answer with a processor four times slower.
 *
 * @param makePage Opens a page of a browser without a history.
 * @param url Where the site is, with its base.
 */
export async function measureInteractions(makePage: () => Promise<Page>, url: string): Promise<InteractionResult[]> {
  const results: InteractionResult[] = [];
  for (const { name, path, prepare, act } of scenarios) {
    const page = await makePage();
    const session = await page.context().newCDPSession(page);
    await watchEvents(page);
    await page.goto(new URL(path, url).href);
    await prepare(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.evaluate(() => ((globalThis as { eventTimes?: unknown[] }).eventTimes ?? []).splice(0));
    const times = [...(await takeTimes(page, await act(page)))].sort((a, b) => a - b);
    results.push({ name, times, median: percentile(times, 0.5), percentile95: percentile(times, 0.95) });
    await page.close();
  }
  return results;
}
