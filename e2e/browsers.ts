import { existsSync } from 'node:fs';
import { firefox, type Project, webkit } from '@playwright/test';

/** A browser beside Chromium, if it is there, and how to get it if it is not. */
interface OtherBrowser {
  readonly name: string;
  readonly path: string | undefined;
  readonly advice: string;
  readonly use: (path: string) => Project['use'];
}

const found = (path: string): string | undefined => (existsSync(path) ? path : undefined);

const otherBrowsers: readonly OtherBrowser[] = [
  {
    name: 'Firefox',
    path: found(firefox.executablePath()),
    advice: 'npx playwright install firefox',
    use: (executablePath) => ({ browserName: 'firefox', launchOptions: { executablePath } }),
  },
  {
    name: 'WebKit',
    path: found(webkit.executablePath()),
    advice: 'npx playwright install webkit',
    use: (executablePath) => ({ browserName: 'webkit', launchOptions: { executablePath } }),
  },
];

/** The specs that every browser runs: all kinds of page, and every tool. */
const specsForAll = /(?:browsers|compare|fit|pathways|pay-by-place|role-filters|search)\.spec\.ts$/;

/** Chromium with the specs of its folder, and each other browser that is installed with those for all. */
export const projects = (chromium: Project): Project[] => [
  { ...chromium, name: 'Chromium' },
  ...otherBrowsers.flatMap(({ name, path, use }) =>
    path ? [{ name, testDir: import.meta.dirname, testMatch: specsForAll, use: use(path) }] : [],
  ),
];

/** What is not installed here, with the command that installs it. */
export const missingBrowsers: readonly (readonly [name: string, advice: string])[] = otherBrowsers
  .filter(({ path }) => path === undefined)
  .map(({ name, advice }) => [name, advice]);
