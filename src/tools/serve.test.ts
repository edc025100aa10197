import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { type RunningServer, startServer, startServerOnFreePort } from './serve.ts';

const root = mkdtempSync(join(tmpdir(), 'crosswalk-serve-'));
const files: Readonly<Record<string, string | Buffer>> = {
  'index.html': '<h1>Home</h1>',
  'index.html.br': brotliCompressSync('<h1>Home</h1>'),
  '404.html': '<h1>Not here</h1>',
  'roles/coder/index.html': '<h1>Coder</h1>',
  '_astro/a.js': 'a()',
  _headers: '/*\n  X-Content-Type-Options: nosniff\n/_astro/*\n  Cache-Control: immutable\n',
  '_nginx.conf': 'server_tokens off;',
  _redirects: '/roles/old/ /roles/coder/ 301\n',
};

let server: RunningServer;

before(async () => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  server = await startServer({ root, port: 0, base: '/' });
});

after(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** Asks for a path as it stands: unlike fetch, neither follows redirects nor tidies the path. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  from = server,
): Promise<IncomingMessage & { text: string }> {
  const { port } = new URL(from.url);
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve(Object.assign(response, { text: Buffer.concat(chunks).toString() }));
    }).on('error', reject);
  });
}

test('A page is served with the headers of the file for hosts, and is revalidated', async () => {
  const response = await ask('/roles/coder/?place=TX');
  assert.equal(response.statusCode, 200);
  assert.equal(response.text, '<h1>Coder</h1>');
  assert.equal(response.headers['content-type'], 'text/html;charset=utf-8');
  assert.equal(response.headers['x-content-type-options'], 'nosniff');
  assert.equal(response.headers['cache-control'], 'public, max-age=0, must-revalidate');
  assert.equal((await ask('/roles/coder/', { 'if-none-match': response.headers.etag ?? '' })).statusCode, 304);
});

test('A rule for a folder reaches its files', async () => {
  assert.equal((await ask('/_astro/a.js')).headers['cache-control'], 'immutable');
});

test('The compressed twin is sent to whom it suits', async () => {
  assert.equal((await ask('/', { 'accept-encoding': 'gzip, br' })).headers['content-encoding'], 'br');
  assert.equal((await ask('/')).headers['content-encoding'], undefined);
});

test('A text without a compressed twin is compressed when it is asked for, and revalidated', async () => {
  const response = await ask('/roles/coder/', { 'accept-encoding': 'br' });
  assert.equal(response.headers['content-encoding'], 'br');
  assert.equal(response.headers['content-type'], 'text/html; charset=utf-8');
  assert.equal(response.headers['x-content-type-options'], 'nosniff');
  const again = await ask('/roles/coder/', { 'accept-encoding': 'br', 'if-none-match': response.headers.etag ?? '' });
  assert.equal(again.statusCode, 304);
});

test('A missing address gets the page for it, with status 404 and all headers', async () => {
  for (const path of ['/roles/nobody/', '/roles/', '/roles/coder/x', '/_astro/a.js/', '/404', '/%E0%A4%A']) {
    const response = await ask(path);
    assert.equal(response.statusCode, 404, path);
    assert.equal(response.text, '<h1>Not here</h1>', path);
    assert.equal(response.headers['x-content-type-options'], 'nosniff', path);
    assert.equal(response.headers['cache-control'], 'public, max-age=0, must-revalidate', path);
  }
});

test('The files for hosts are not handed out', async () => {
  for (const path of ['/_headers', '/_redirects', '/_nginx.conf', '/%5Fheaders', '/./_headers', '/roles/../_headers']) {
    assert.equal((await ask(path)).statusCode, 404, path);
  }
});

test('Nothing outside the folder is handed out', async () => {
  for (const path of ['/../serve.ts', '/%2e%2e/serve.ts', '/..%2fserve.ts', '//etc/passwd']) {
    assert.equal((await ask(path)).statusCode, 404, path);
  }
});

test('A page asked for without its slash is redirected to it, query included', async () => {
  const response = await ask('/roles/coder?place=TX');
  assert.equal(response.statusCode, 301);
  assert.equal(response.headers.location, '/roles/coder/?place=TX');
});

test('An address that moved is redirected', async () => {
  const response = await ask('/roles/old/');
  assert.equal(response.statusCode, 301);
  assert.equal(response.headers.location, '/roles/coder/');
});

test('A request that is no reading is refused', async () => {
  const response = await fetch(server.url, { method: 'POST' });
  assert.equal(response.status, 405);
  assert.equal(response.headers.get('allow'), 'GET, HEAD');
});

test('Under a base path, only what is below it is there', async () => {
  const based = await startServer({ root, port: 0, base: 'crosswalk' });
  try {
    assert.match(based.url, /\/crosswalk\/$/);
    assert.equal((await ask('/crosswalk/roles/coder/', {}, based)).statusCode, 200);
    assert.equal((await ask('/crosswalk', {}, based)).headers.location, '/crosswalk/');
    assert.equal((await ask('/crosswalk/roles/coder', {}, based)).headers.location, '/crosswalk/roles/coder/');
    assert.equal((await ask('/roles/coder/', {}, based)).statusCode, 404);
  } finally {
    await based.close();
  }
});

test('A new build that takes the place of the one served is served from the next request on', async () => {
  const [folder, next] = ['served', 'next'].map((name) => join(root, name)) as [string, string];
  for (const [built, text] of [
    [folder, 'old'],
    [next, 'new, and longer'],
  ] as const) {
    mkdirSync(built);
    writeFileSync(join(built, 'index.html'), text);
  }
  const swapped = await startServer({ root: folder, port: 0, base: '/' });
  try {
    assert.equal((await ask('/', {}, swapped)).text, 'old');
    renameSync(folder, join(root, 'last'));
    renameSync(next, folder);
    assert.equal((await ask('/', {}, swapped)).text, 'new, and longer');
  } finally {
    await swapped.close();
  }
});

test('If the port is taken the next free one is used, unless that is forbidden', async () => {
  const port = Number(new URL(server.url).port);
  const other = await startServerOnFreePort({ root, port, base: '/' });
  assert.notEqual(other.url, server.url);
  await other.close();
  await assert.rejects(startServer({ root, port, base: '/' }), { code: 'EADDRINUSE' });
});

test('Without a built site the server says what to run', async () => {
  await assert.rejects(
    startServer({ root: join(root, 'nothing'), port: 0, base: '/' }),
    /no built site .*npm run build/,
  );
});
