/**
 * `npm run load`: puts load on the built site, on this machine only, and says what it held: requests a second, the
 * 99th percentile of the time to answer, and errors. It is served by nginx with the recipe where nginx is installed,
 * else by the preview server, and says which.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolders } from './build/build-folders.ts';
import { readOptions } from './command-options.ts';
import { interleave, requestMix } from './load/request-mix.ts';
import { readHostedSite } from './serve/answer.ts';
import { findNginx, startLocalNginx } from './serve/local-nginx.ts';
import { startServer } from './serve.ts';
import { packageCommand } from './steps/package-command.ts';
import { runNode } from './steps/run-node.ts';

const usage = `Usage: npm run load -- [--seconds N] [--connections N] [--port N]

Puts load on the built site, on this machine only, and says what it held. Exits with 1 if an answer was wrong or none
came.

  --seconds N      how long, for the mix and for each share of it (10; at most 60)
  --connections N  how many ask at once (50; at most 500)
  --port N         where the site is served (4396)
  --help           print this
`;

interface LoadOptions {
  readonly seconds: number;
  readonly connections: number;
  readonly port: number;
}

/** What one run came to. */
interface LoadResult {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly megabytesPerSecond: number;
  readonly answers: number;
  readonly errors: number;
}

function loadOptions(): LoadOptions {
  const values = readOptions(usage, {
    seconds: { type: 'string' },
    connections: { type: 'string' },
    port: { type: 'string' },
  });
  const number = (name: keyof LoadOptions, fallback: number, most: number) => {
    const value = Number(values[name] ?? fallback);
    if (Number.isInteger(value) && value >= 1 && value <= most) return value;
    throw new Error(`--${name} needs a whole number from 1 to ${most}.`);
  };
  return {
    seconds: number('seconds', 10, 60),
    connections: number('connections', 50, 500),
    port: number('port', 4396, 65534),
  };
}

/** Runs the load in a process of its own, so that asking and answering do not share a thread. */
async function putLoad(origin: string, paths: readonly string[], options: LoadOptions): Promise<LoadResult> {
  const folder = mkdtempSync(join(tmpdir(), 'crosswalk-load-'));
  try {
    const har = join(folder, 'requests.har');
    const headers = [{ name: 'accept-encoding', value: 'br' }];
    const entries = paths.map((path) => ({ request: { method: 'GET', url: `${origin}${path}`, headers } }));
    writeFileSync(har, JSON.stringify({ log: { entries } }));
    const { seconds, connections } = options;
    const command = [packageCommand('autocannon'), '--json', '--har', har];
    const { output } = await runNode([...command, '-c', `${connections}`, '-d', `${seconds}`, origin]);
    const json = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
    const { requests, latency, throughput, errors, timeouts, non2xx } = JSON.parse(json);
    return {
      requestsPerSecond: requests.average,
      p50: latency.p50,
      p99: latency.p99,
      megabytesPerSecond: throughput.average / 1_000_000,
      answers: requests.total,
      errors: errors + timeouts + non2xx,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function startSite(base: string, port: number) {
  const nginx = findNginx();
  if (typeof nginx !== 'string') {
    const { origin, close } = await startLocalNginx(nginx, { root: buildFolders.site, port });
    return { name: 'nginx with the recipe', origin: origin + base, close };
  }
  const { url, close } = await startServer({ root: buildFolders.site, port, base });
  return { name: `the preview server (${nginx})`, origin: url, close };
}

async function main(): Promise<number> {
  const options = loadOptions();
  const base = process.env.BASE_PATH ?? '/';
  const { files, redirects } = readHostedSite(buildFolders.site, base);
  // At an address that moved lies a page for hosts that know no redirects; this one redirects.
  const isThere = (file: string) => !redirects.has(base + file.replace(/index\.html$/, ''));
  const mix = requestMix([...files].filter(isThere));
  const site = await startSite(base, options.port);
  try {
    console.log(`${site.name}, ${options.connections} connections, ${options.seconds} s each, on this machine`);
    let errors = 0;
    for (const { name, paths } of [{ name: 'mix' as const, paths: interleave(mix) }, ...mix]) {
      const result = await putLoad(site.origin, paths, options);
      errors += result.errors;
      const figures = [
        `${Math.round(result.requestsPerSecond).toLocaleString('en-US')} requests/s`,
        `p50 ${result.p50} ms`,
        `p99 ${result.p99} ms`,
        `${result.megabytesPerSecond.toFixed(1)} MB/s`,
        `${result.errors} errors of ${result.answers.toLocaleString('en-US')}`,
      ];
      console.log(`${name.padEnd(12)}  ${figures.join('  ')}`);
    }
    return errors === 0 ? 0 : 1;
  } finally {
    await site.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
