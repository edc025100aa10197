import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { packageCommand } from './steps/package-command.ts';
import { runNode } from './steps/run-node.ts';

/** Where systems keep Chromium or Chrome. */
const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const advice = `No Chromium was found and none could be installed. Install one:
  apt-get install chromium                         (Debian, Ubuntu; as root)
  npx playwright install --with-deps chromium      (other systems)
or name one: CHROMIUM_PATH=/path/to/chromium`;

/**
 * Finds a Chromium for the browser tests: the one that CHROMIUM_PATH names, Playwright’s own, or the system’s.
 *
 * @returns Its path, or undefined if there is none.
 * @throws An error if CHROMIUM_PATH names a file that is not there.
 */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, but no such file exists.`);
  return [named, chromium.executablePath(), ...systemBrowsers].find((path) => path && existsSync(path));
}

/**
 * Finds a Chromium, and installs one if there is none: as root on Debian and its kin from the distribution, else from
 * Playwright.
 *
 * @returns Its path.
 * @throws An error that says what to run if there is none and none could be installed.
 */
export async function findOrInstallBrowser(): Promise<string> {
  const installers = [installWithApt, installWithPlaywright];
  let browser = findBrowser();
  if (!browser) console.log('No Chromium found: installing one …');
  for (const install of installers) {
    if (!browser) await install();
    browser ??= findBrowser();
  }
  if (!browser) throw new Error(advice);
  return browser;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

async function installWithApt(): Promise<void> {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return;
  const run = (...words: string[]) =>
    spawnSync('apt-get', words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  run('update', '--quiet');
  run('install', '--yes', '--quiet', '--no-install-recommends', 'chromium', 'fonts-liberation');
}

async function installWithPlaywright(): Promise<void> {
  const playwright = packageCommand('@playwright/test', 'playwright');
  const systemLibraries = isRoot() && process.platform === 'linux' ? ['--with-deps'] : [];
  await runNode([playwright, 'install', ...systemLibraries, 'chromium'], { usesTerminal: true });
}
