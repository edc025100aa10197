import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { buildFolders } from '../build/build-folders.ts';
import { readHostedSite } from '../serve/answer.ts';
import { findNginx, startLocalNginx } from '../serve/local-nginx.ts';
import { startServer } from '../serve.ts';

const nginx = findNginx();
const skip = typeof nginx === 'string' ? nginx : false;
const base = process.env.BASE_PATH ?? '/';
const root = buildFolders.site;

/** What both servers must say alike. */
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

const origins = { nginx: '', preview: '' };
const closing: (() => Promise<void>)[] = [];

before(async () => {
  if (typeof nginx === 'string') return;
  const local = await startLocalNginx(nginx, { root, port: Number(process.env.NGINX_PORT ?? 4397) });
  closing.push(local.close);
  const preview = await startServer({ root, port: 0, base });
  closing.push(preview.close);
  origins.nginx = local.origin;
  origins.preview = new URL(preview.url).origin;
});
after(() => Promise.all(closing.map((close) => close())));

interface Said {
  readonly answer: IncomingMessage;
  readonly length: number;
}

/** Asks for a path, without following redirects. */
function ask(origin: string, path: string, encoding = 'identity'): Promise<Said> {
  return new Promise((resolve, reject) => {
    get(new URL(path, origin), { headers: { 'accept-encoding': encoding } }, async (answer) => {
      let length = 0;
      for await (const chunk of answer) length += (chunk as Buffer).length;
      resolve({ answer, length });
    }).on('error', reject);
  });
}

/** One answer as lines to compare. */
function linesOf({ answer, length }: Said): readonly string[] {
  const isRedirect = answer.statusCode === 301;
  // Which texts name their encoding, and how files without a type are called, is left to each.
  const type = (answer.headers['content-type'] || 'application/octet-stream').replace(/;.*/, '');
  const headers = compared
    .filter((name) => answer.headers[name] !== undefined)
    .map((name) => `${name}: ${answer.headers[name]}`);
  // nginx ends a redirect with a page of its own.
  return [`status ${answer.statusCode}`, ...(isRedirect ? [] : [type, `${length} bytes`]), ...headers];
}

test('nginx with the recipe answers as the preview server does, for every file and redirect', {
  skip,
}, async (context) => {
  const site = readHostedSite(root, base);
  const files = [...site.files].filter((file) => !/\.(br|gz)$/.test(file));
  const paths = [
    ...files.map((file) => base + file.replace(/(^|\/)index\.html$/, '$1')),
    ...files.flatMap((file) =>
      file.endsWith('/index.html') ? [`${base}${file.slice(0, -'/index.html'.length)}?a=1`] : [],
    ),
    ...site.redirects.keys(),
    ...['nowhere/', 'nowhere', 'roles/nowhere/', '_headers', '_redirects', '_nginx.conf'].map((path) => base + path),
    ...(base === '/' ? [] : ['/', '/roles/', base.slice(0, -1)]),
  ];
  const differing: string[] = [];
  for (const path of paths) {
    // What is outside of the site is the host’s; only that nothing of the site is there must be the same.
    const read = path.startsWith(base) ? linesOf : (said: Said) => linesOf(said).slice(0, 1);
    const [ours, theirs] = (await Promise.all([ask(origins.preview, path), ask(origins.nginx, path)])).map(read);
    for (const line of new Set([...(ours ?? []), ...(theirs ?? [])])) {
      if (ours?.includes(line) !== theirs?.includes(line))
        differing.push(`${path} ${ours?.includes(line) ? 'not nginx' : 'only nginx'}: ${line}`);
    }
  }
  assert.deepEqual(differing.slice(0, 20), [], `${differing.length} lines of ${paths.length} answers differ`);
  context.diagnostic(`${paths.length} answers compared`);
});

test('nginx sends the compressed file that the build made to whom it suits', { skip }, async () => {
  for (const [encoding, ending] of [
    ['gzip, br', '.br'],
    ['gzip', '.gz'],
    ['identity', ''],
  ] as const) {
    const { answer, length } = await ask(origins.nginx, base, encoding);
    assert.equal(answer.headers['content-encoding'], { '.br': 'br', '.gz': 'gzip', '': undefined }[ending]);
    assert.equal(length, statSync(join(root, `index.html${ending}`)).size);
    assert.equal(answer.headers.vary, 'Accept-Encoding');
  }
});
