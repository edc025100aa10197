/**
 * `npm run dev`: Astro’s development server, with the arguments passed on.
 *
 * Astro moves it to the background when it believes that a program started it; a value in this variable, whatever
 * it is, keeps it in front.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean, nearest } from '../domain/nearest.ts';
import { siteConfig } from '../site.config.ts';
import { siteAddressFault } from './build/site-address.ts';
import { runningServer } from './dev/running-server.ts';
import { packageCommand, projectRoot } from './steps/package-command.ts';
import { runNode } from './steps/run-node.ts';

const words = process.argv.slice(2);

const usage = `Usage: npm run dev -- [--port N] [--host] [--force]

Shows the site on this computer and follows what you save. A mistake in the content is shown over the page, with file
and line. It runs until you press Ctrl+C.

  --port N          listen on this port (4321 where left out, or the next one that is free)
  --host            let other devices of your network open the site too
  --force           stop the server that already runs for this folder, and read all content anew
  --help            print this
`;

const options = {
  port: { type: 'string' },
  host: { type: 'boolean' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What is wrong with the words after the command; undefined where it understands them. */
function wrongCall(): string | undefined {
  const { tokens } = parseArgs({ args: words, options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional')
      return `npm run dev takes no names: it shows the whole site, not “${token.value}”.`;
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(options, name)) {
      const suggestion = didYouMean(nearest(name, Object.keys(options)).map((option) => `--${option}`));
      return `There is no option ${rawName}.${suggestion === undefined ? '' : ` ${suggestion}`}`;
    }
    if (name === 'port' && !/^\d+$/.test(value ?? '')) return '--port needs a number after it, such as 4400.';
    if (name !== 'port' && value !== undefined) return `${rawName} takes no value.`;
  }
  return undefined;
}

/** Why the server should not start; undefined where nothing speaks against it. */
async function findFault(): Promise<string | undefined> {
  const fault = siteAddressFault(siteConfig.url, siteConfig.base);
  if (fault !== undefined || words.includes('--force')) return fault;
  const address = await runningServer(join(projectRoot, '.astro/dev.json'));
  if (address === undefined) return undefined;
  return `npm run dev already runs at ${address}\nOpen that address, or put a new server in its place: npm run dev -- --force`;
}

async function main(): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) {
    process.stdout.write(usage);
    return 0;
  }
  const wrong = wrongCall();
  if (wrong !== undefined) {
    console.error(`${wrong}\n\n${usage}`);
    return 2;
  }
  const fault = await findFault();
  if (fault !== undefined) {
    console.error(fault);
    return 1;
  }
  const { exitCode } = await runNode([packageCommand('astro'), 'dev', ...words], {
    usesTerminal: true,
    environment: { ASTRO_DEV_BACKGROUND: '0' },
  });
  return exitCode;
}

process.exitCode = await main();
