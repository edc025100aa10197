import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import { defaultCacheControl } from '../../views/security-headers.ts';
import { buildFolders } from '../build/build-folders.ts';
import { readHostedSite } from '../serve/answer.ts';
import { type LocalServer, startLocalServer } from '../serve/local-server.ts';
import { type RunningServer, startServer } from '../serve.ts';
import { ask, pathsToAsk, type Said } from './asked-paths.ts';

const base = process.env.BASE_PATH ?? '/';
const root = buildFolders.site;
const recipes = join(import.meta.dirname, '../serve/recipes');
const site = readHostedSite(root, base);

/** What the function gives back: the request to send on, or the answer to send back. */
type Handled =
  | { readonly uri: string; readonly statusCode?: never }
  | { readonly statusCode: number; readonly headers: Readonly<Record<string, { readonly value: string }>> };

const handle: (event: { request: object }) => Handled = runInNewContext(
  `${readFileSync(join(recipes, 'cloudfront-function.js'), 'utf8')}; handler`,
);

/** Runs the function as CloudFront does. */
function handled(address: string): Handled {
  const [uri, query] = address.split('?', 2);
  return handle({ request: { method: 'GET', uri, headers: {}, cookies: {}, rawQueryString: () => query } });
}

/** Follows the function as a reader does: the object it ends at, after the address that it sends to, if any. */
function followed(address: string): {
  readonly location?: string;
  readonly cacheControl?: string;
  readonly key: string;
} {
  const first = handled(address);
  if (first.statusCode === undefined) return { key: first.uri.slice(1) };
  assert.equal(first.statusCode, 301, address);
  const location = first.headers.location?.value ?? '';
  const then = handled(location);
  assert.equal(then.statusCode, undefined, `${address} leads to ${location}, which leads on`);
  return {
    location,
    cacheControl: first.headers['cache-control']?.value ?? '',
    key: (then as { uri: string }).uri.slice(1),
  };
}

let preview: RunningServer;
before(async () => {
  preview = await startServer({ root, port: 0, base });
});
after(() => preview.close());

const keys = new Set([...site.files].map((file) => base.slice(1) + file));
/** Pages lie at addresses that moved, and lead on: CloudFront sends them with status 200. */
const addresses = pathsToAsk(site).filter((path) => !site.redirects.has(path.replace(/\?.*/, '')));

test('The function of CloudFront leads every address where the preview server leads it', async (context) => {
  const counts = { 200: 0, 301: 0, 404: 0 };
  for (const path of addresses) {
    const { statusCode = 0, headers } = (await ask(preview.url, path)).answer;
    const { location, cacheControl, key } = followed(path);
    assert.equal(keys.has(key), statusCode !== 404, `${path} leads to the object ${key}`);
    // Of an address that is not there the function cannot know that.
    if (statusCode !== 404) assert.equal(location, headers.location, path);
    if (location) assert.equal(cacheControl, defaultCacheControl);
    counts[statusCode as keyof typeof counts] += 1;
  }
  context.diagnostic(`CloudFront: ${JSON.stringify(counts)} answers compared`);
  assert.ok(counts[200] > 0 && counts[301] > 0 && counts[404] > 0);
});

test('At every address that moved lies a page that leads on', () => {
  for (const [path, { to }] of site.redirects) {
    const { key } = followed(path);
    assert.ok(readFileSync(join(root, key.slice(base.length - 1)), 'utf8').includes(`url=${to}`), path);
  }
});

test('The function sends nobody to another host', () => {
  for (const address of ['//example.net', '//example.net/x', '/\\example.net', '/%5Cexample', '/a//b', '/.', '/@a']) {
    assert.equal(handled(address).statusCode, undefined, address);
  }
});

const port = 4395;
const bucket = 'crosswalk';
const bucketUrl = `http://127.0.0.1:${port}/${bucket}/`;

/** The bucket is private: what CloudFront signs, moto takes with any name. */
const signed = { authorization: 'AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/s3/aws4_request' };

/** Where a command is, if it is anywhere. */
const found = (command: string) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find(existsSync);
const moto = found('moto_server');
const skip = !(moto && found('aws')) && 'The AWS command line and moto’s server are not both installed here.';

const environment = {
  ...process.env,
  AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_DEFAULT_REGION: 'us-east-1',
  BUCKET: bucket,
  BASE_PATH: base,
  DIST: root,
};

// Not the synchronous one: what the server says must be read meanwhile.
async function run(
  command: string,
  words: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  return (await promisify(execFile)(command, words, { env: { ...environment, ...more }, timeout: 300_000 })).stdout;
}

const upload = (more: Readonly<Record<string, string>> = {}) => run('sh', [join(recipes, 's3-upload.sh')], more);

async function keysInBucket(): Promise<readonly string[]> {
  const words = ['s3api', 'list-objects-v2', '--bucket', bucket, '--query', 'Contents[].Key', '--output', 'json'];
  return JSON.parse(await run('aws', words));
}

suite('A bucket that the recipe filled', { skip }, () => {
  const oldAsset = `${base.slice(1)}_astro/old.12345678.js`;
  const oldPage = `${base.slice(1)}roles/gone/index.html`;
  const foreign = 'another-site.html';
  let server: LocalServer;
  before(async () => {
    const words = ['-H', '127.0.0.1', '-p', String(port)];
    server = await startLocalServer({
      command: moto ?? '',
      port,
      fileName: 'none',
      configuration: () => '',
      words: () => words,
    });
    await run('aws', ['s3', 'mb', `s3://${bucket}`]);
    for (const key of [oldAsset, oldPage, ...(base === '/' ? [] : [foreign])]) {
      await run('aws', ['s3api', 'put-object', '--bucket', bucket, '--key', key]);
    }
    await upload();
  });
  after(() => server.close());

  test('holds every file of the site, what readers of the last release may ask for, and nothing else', async () => {
    const expected = [...keys].filter((key) => !/\.(br|gz)$/.test(key));
    assert.deepEqual(
      (await keysInBucket()).toSorted(),
      [...expected, oldAsset, ...(base === '/' ? [] : [foreign])].sort(),
    );
  });

  test('says of each what the preview server says', async (context) => {
    const lines = ({ answer, body }: Said) => [
      (answer.headers['content-type'] || 'application/octet-stream').replace(/;.*/, ''),
      answer.headers['cache-control'],
      answer.headers['content-encoding'],
      body.toString('base64'),
    ];
    const stored = (await keysInBucket()).filter((key) => keys.has(key));
    for (const key of stored) {
      const [ours, theirs] = await Promise.all([ask(preview.url, `/${key}`), ask(bucketUrl, encodeURI(key), signed)]);
      assert.deepEqual(lines(theirs), lines(ours), key);
    }
    context.diagnostic(`S3: ${stored.length} objects compared`);
  });

  test('loses what earlier releases left when it is told to', async () => {
    await upload({ PRUNE: '1' });
    assert.ok(!(await keysInBucket()).includes(oldAsset));
  });
});
