/**
 * `npm run test:e2e`: finds or installs a browser, then runs Playwright on the built site, with the arguments passed
 * on.
 */
import { findOrInstallBrowser } from './find-browser.ts';
import { packageCommand } from './steps/package-command.ts';
import { runNode } from './steps/run-node.ts';

async function main(): Promise<number> {
  try {
    const browser = await findOrInstallBrowser();
    const playwright = packageCommand('@playwright/test', 'playwright');
    const { exitCode } = await runNode(
      [playwright, 'test', '--config=e2e/playwright.config.ts', ...process.argv.slice(2)],
      {
        usesTerminal: true,
        environment: { CHROMIUM_PATH: browser },
      },
    );
    return exitCode;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

process.exitCode = await main();
