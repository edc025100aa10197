/**
 * `npm run dev`: Astro’s development server, with the arguments passed on.
 *
 * Astro moves it to the background when it believes that a program started it; a value in this variable, whatever
 * it is, keeps it in front.
 */
import { siteConfig } from '../site.config.ts';
import { siteAddressFault } from './build/site-address.ts';
import { packageCommand } from './steps/package-command.ts';
import { runNode } from './steps/run-node.ts';

async function main(): Promise<number> {
  const fault = siteAddressFault(siteConfig.url, siteConfig.base);
  if (fault !== undefined) {
    console.error(fault);
    return 1;
  }
  const { exitCode } = await runNode([packageCommand('astro'), 'dev', ...process.argv.slice(2)], {
    usesTerminal: true,
    environment: { ASTRO_DEV_BACKGROUND: '0' },
  });
  return exitCode;
}

process.exitCode = await main();
