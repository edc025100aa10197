import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runningServer } from './running-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosswalk-running-'));
const file = join(folder, 'dev.json');
after(() => rmSync(folder, { recursive: true }));

test('A server is found as long as it answers', async () => {
  assert.equal(await runningServer(file), undefined);
  const server = createServer((_, response) => response.end());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  writeFileSync(file, JSON.stringify({ url }));
  assert.equal(await runningServer(file), url);
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  assert.equal(await runningServer(file), undefined);
});

test('A damaged record counts as none', async () => {
  writeFileSync(file, '{');
  assert.equal(await runningServer(file), undefined);
});
