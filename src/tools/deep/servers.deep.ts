import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { buildFolders } from '../build/build-folders.ts';
import { readHostedSite } from '../serve/answer.ts';
import { findCaddy, startLocalCaddy } from '../serve/local-caddy.ts';
import { findNginx, startLocalNginx } from '../serve/local-nginx.ts';
import type { LocalServer } from '../serve/local-server.ts';
import { type RunningServer, startServer } from '../serve.ts';
import { ask, pathsToAsk, type Said } from './asked-paths.ts';

const base = process.env.BASE_PATH ?? '/';
const root = buildFolders.site;

/** A server with a recipe: how it is started, or what is missing. */
interface RecipeServer {
  readonly name: string;
  readonly skip: string | false;
  readonly start: () => Promise<LocalServer>;
}

function recipeServer<Found extends object>(
  name: string,
  found: Found | string,
  start: (found: Found, options: { root: string; port: number }) => Promise<LocalServer>,
  port: number,
): RecipeServer {
  const isMissing = typeof found === 'string';
  return { name, skip: isMissing && found, start: () => start(found as Found, { root, port }) };
}

const servers: readonly RecipeServer[] = [
  recipeServer('nginx', findNginx(), startLocalNginx, 4397),
  recipeServer('Caddy', findCaddy(), startLocalCaddy, 4396),
];

/** What every server must say as the preview server does. */
const compared = [
  'access-control-allow-origin',
  'cache-control',
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'location',
  'permissions-policy',
  'referrer-policy',
  'speculation-rules',
  'strict-transport-security',
  'x-content-type-options',
];

let preview: RunningServer;
before(async () => {
  preview = await startServer({ root, port: 0, base });
});
after(() => preview.close());

/** One answer as lines to compare. */
function linesOf({ answer, body }: Said): readonly string[] {
  const isRedirect = answer.statusCode === 301;
  // Which texts name their encoding, and how files without a type are called, is left to each.
  const type = (answer.headers['content-type'] || 'application/octet-stream').replace(/;.*/, '');
  const headers = compared
    .filter((name) => answer.headers[name] !== undefined)
    .map((name) => `${name}: ${answer.headers[name]}`);
  // Some end a redirect with a page of their own.
  return [
    `status ${answer.statusCode}`,
    ...(isRedirect ? [] : [type, `body ${createHash('sha256').update(body).digest('base64')}`]),
    ...headers,
  ];
}

for (const { name, skip, start } of servers) {
  suite(`${name} with the recipe`, { skip }, () => {
    let server: LocalServer;
    before(async () => {
      server = await start();
    });
    after(() => server.close());

    test('answers as the preview server does, for every file and redirect', async (context) => {
      const paths = pathsToAsk(readHostedSite(root, base));
      const differing: string[] = [];
      for (const path of paths) {
        // What is outside of the site is the host’s; only that nothing of the site is there must be the same.
        const read = path.startsWith(base) ? linesOf : (said: Said) => linesOf(said).slice(0, 1);
        const [ours = [], theirs = []] = (await Promise.all([ask(preview.url, path), ask(server.origin, path)])).map(
          read,
        );
        for (const line of new Set([...ours, ...theirs])) {
          if (ours.includes(line) !== theirs.includes(line))
            differing.push(`${path} ${ours.includes(line) ? `not ${name}` : `only ${name}`}: ${line}`);
        }
      }
      assert.deepEqual(differing.slice(0, 20), [], `${differing.length} lines of ${paths.length} answers differ`);
      context.diagnostic(`${name}: ${paths.length} answers compared`);
    });

    test('sends the compressed file that the build made to whom it suits', async () => {
      for (const [accepted, encoding, ending] of [
        ['gzip, br', 'br', '.br'],
        ['gzip', 'gzip', '.gz'],
        ['identity', undefined, ''],
      ] as const) {
        const { answer, body } = await ask(server.origin, base, { 'accept-encoding': accepted });
        assert.equal(answer.headers['content-encoding'], encoding);
        assert.deepEqual(body, readFileSync(join(root, `index.html${ending}`)));
        assert.equal(answer.headers.vary, 'Accept-Encoding');
      }
    });
  });
}
