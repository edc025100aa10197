import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { siteConfig } from '../../site.config.ts';
import { runEditorCommand } from '../editor-command.ts';
import { announceCommand } from './announce-command.ts';
import { announceAddresses, type Send } from './index-now.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosswalk-announce-'));
after(() => rmSync(folder, { recursive: true }));

function git(...args: string[]): void {
  const names = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'init.defaultBranch=main'];
  const { status, stderr } = spawnSync('git', ['-C', folder, ...names, ...args], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}
const record = (...lines: string[]) => writeFileSync(join(folder, 'dates.yaml'), `${lines.join('\n')}\n`);
const commit = (message: string) => {
  git('add', '-A');
  git('commit', '-q', '-m', message);
};

const nobody: Send = () => assert.fail('Nothing may be sent.');
const run = (args: string[], send: Send = nobody, siteUrl = 'https://careers.example.org') =>
  runEditorCommand(announceCommand(send, siteUrl), ['--content', folder, ...args], {
    currentFolder: folder,
    environment: {},
    today: '2026-11-22',
    useColor: false,
  });

git('init', '-q');
record(
  "/: { date: 2026-11-01, digest: 'a' }",
  "/gone/: { date: 2026-11-01, digest: 'g' }",
  "/same/: { date: 2026-11-01, digest: 's' }",
);
commit('First');
record(
  "/: { date: 2026-11-22, digest: 'b' }",
  "/new/: { date: 2026-11-22, digest: 'n' }",
  "/same/: { date: 2026-11-22, digest: 's' }",
);
commit('Second');

test('The addresses that changed, are new or are gone since the commit before are listed; nothing is sent', async () => {
  const { output, exitCode } = await run([]);
  const paths = output
    .split('\n')
    .filter((line) => line.startsWith('https://'))
    .map((line) => new URL(line).pathname);
  assert.deepEqual(paths, ['/', '/new/', '/gone/']);
  assert.match(output, /^3 changed addresses since HEAD~1\. To announce them: add --send$/m);
  assert.equal(exitCode, 0);
});

test('Nothing changed is said in words', async () => {
  assert.match(
    (await run(['--since', 'HEAD', '--send'])).output,
    /^No page has changed since HEAD; nothing to announce\.\n$/,
  );
});

test('--send announces all addresses with the key and where it is served', async () => {
  const requests: unknown[] = [];
  const { output } = await run(['--send'], async (address, { body }) => {
    requests.push([address, JSON.parse(String(body))]);
    return new Response(null, { status: 202 });
  });
  const [[address, body]] = requests as [[string, Record<string, unknown>]];
  assert.equal(address, 'https://api.indexnow.org/indexnow');
  assert.deepEqual([body['host'], body['key']], ['careers.example.org', siteConfig.indexNowKey]);
  assert.match(String(body['keyLocation']), new RegExp(`/${siteConfig.indexNowKey}\\.txt$`));
  assert.equal((body['urlList'] as string[]).length, 3);
  assert.match(output, /3 changed addresses announced in 1 message\./);
});

const failures: [string, Send, RegExp][] = [
  [
    'no network',
    () => Promise.reject(new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND') })),
    /^api\.indexnow\.org could not be reached: getaddrinfo ENOTFOUND\. 0 of 3 addresses were announced\.\n$/,
  ],
  [
    'a key that is not served',
    async () => new Response(null, { status: 403 }),
    /answered 403: it found no matching key\./,
  ],
  ['too many announcements', async () => new Response(null, { status: 429 }), /answered 429: .*Try again tomorrow/],
  ['a fault of the service', async () => new Response(null, { status: 500 }), /answered 500: see https/],
];
for (const [what, send, complaint] of failures) {
  test(`${what} is said in words, with what was announced`, async () => {
    const outcome = await run(['--send'], send);
    assert.match(outcome.complaint, complaint);
    assert.equal(outcome.exitCode, 1);
  });
}

test('An address that is none is said first of all, whatever is asked, and never as a fault of the program', () => {
  const program = fileURLToPath(new URL('../announce.ts', import.meta.url));
  for (const [url, words] of [
    ['https://…', []],
    ['www.example.test', ['--send', '--since', 'nope']],
  ] as const) {
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, '--content', folder, ...words], {
      encoding: 'utf8',
      env: { ...process.env, SITE_URL: url },
    });
    assert.equal(
      stderr,
      `SITE_URL is "${url}", which is no whole web address. Write it like SITE_URL=https://example.org.\n`,
    );
    assert.deepEqual([stdout, status], ['', 1]);
  }
});

test('Many addresses travel in several messages, and a failure says how far they came', async () => {
  const addresses = Array.from({ length: 10_001 }, (_, index) => `https://careers.example.org/${index}/`);
  const announcer = { host: 'careers.example.org', key: 'k', keyLocation: 'https://careers.example.org/k.txt' };
  const sizes: number[] = [];
  const take: Send = async (_, { body }) => {
    sizes.push((JSON.parse(String(body)) as { urlList: string[] }).urlList.length);
    return new Response(null, { status: sizes.length > 2 ? 500 : 200 });
  };
  assert.equal(await announceAddresses(addresses, announcer, take), 2);
  assert.deepEqual(sizes, [10_000, 1]);
  await assert.rejects(announceAddresses(addresses, announcer, take), /0 of 10001 addresses were announced/);
});

test('A site without an address of its own, an unknown commit and a missing record are refused with what to do', async () => {
  assert.match(
    (await run(['--send'], nobody, 'https://crosswalk.example')).complaint,
    /Say where the site lives: SITE_URL=/,
  );
  assert.match((await run(['--since', 'nope'])).complaint, /^There is no commit or branch /);
  assert.match((await run(['words'])).complaint, /^This command takes no words: leave out "words"\./);
  rmSync(join(folder, 'dates.yaml'));
  assert.match((await run([])).complaint, /^There is no record of the pages’ dates\. Write one: npm run dates\n$/);
  record('/: { date: soon }');
  assert.match((await run([])).complaint, /is damaged\. npm run dates says how to mend it\./);
});

test('A commit without the record, or with a damaged one, asks for another commit, since nobody can mend it', async () => {
  rmSync(join(folder, 'dates.yaml'), { force: true });
  commit('No record');
  record('/: { date: soon }');
  commit('A damaged record');
  record("/: { date: 2026-11-22, digest: 'c' }");
  commit('The record again');
  assert.match(
    (await run([])).complaint,
    /^The record of the pages’ dates is damaged in HEAD~1\. Name another commit\.\n$/,
  );
  assert.match(
    (await run(['--since', 'HEAD~2'])).complaint,
    /^HEAD~2 has no record of the pages’ dates\. Name a later commit\.\n$/,
  );
});
