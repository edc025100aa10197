import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { withCommandSample } from '../command-sample.test-data.ts';
import { role } from '../mistakes.test-data.ts';
import { vanishedCommand } from '../vanished/vanished-command.ts';
import { impactCommand } from './impact-command.ts';
import { pageFiles } from './page-views.ts';

/** Pages that say the same whatever the content. */
const fixedPages = ['404.astro', 'offline.astro', 'search.astro', 'style-guide.astro'];

test('every page of the site that shows content is looked at', () => {
  const folder = fileURLToPath(new URL('../../pages/', import.meta.url));
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.astro'));
  assert.deepEqual(
    pages
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => !fixedPages.includes(path))
      .sort(),
    [...pageFiles].sort(),
  );
});

const shown: [string, string[], string[]][] = [
  ['rhia', ['/credentials/rhia/', '/credentials/'], ['/articles/what-records-pay/', '/glossary/']],
  ['ehr', ['/glossary/'], ['/credentials/rhia/']],
  ['ehr-analyst', ['/roles/ehr-analyst/', '/roles/', '/careers/health-informatics/'], ['/glossary/']],
  ['medical-records-specialists', ['/roles/ehr-analyst/', '/occupations/'], ['/about/']],
  ['bls-oews-2025', ['/sources/', '/articles/what-records-pay/', '/roles/ehr-analyst/'], ['/about/']],
];
for (const [id, some, none] of shown) {
  test(`a change of ${id} changes the pages that show it, and no others`, async () => {
    await withCommandSample(
      {},
      async ({ run }) => {
        const { output } = await run(impactCommand, id, '--all');
        const lines = output.split('\n');
        for (const path of some) assert.ok(lines.includes(`- ${path}`), `${path} changes`);
        for (const path of none) assert.ok(!lines.includes(`- ${path}`), `${path} stays`);
      },
      { hasHome: true },
    );
  });
}

function git(folder: string, ...args: string[]): void {
  const names = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'init.defaultBranch=main'];
  const { status, stderr } = spawnSync('git', ['-C', folder, ...names, ...args], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

test('since a commit, changed, new and vanished pages are told apart, and an address without redirect is an error', async () => {
  await withCommandSample(
    {},
    async ({ run, read, write, folder }) => {
      git(folder, 'init', '-q');
      git(folder, 'add', '-A');
      git(folder, 'commit', '-q', '-m', 'Start');
      assert.match((await run(impactCommand, '--since', 'HEAD')).output, /^No page has changed since HEAD\.\n$/);
      assert.match((await run(vanishedCommand)).output, /^Every address of HEAD still answers\.\n$/);
      write('pages/contact.mdx', read('pages/about.mdx').replace('title: About', 'title: Contact'));
      write(role, read(role).replace('You check and complete records.', 'You complete records.'));
      git(folder, 'mv', 'articles/what-records-pay.mdx', 'articles/what-records-earn.mdx');
      const { output } = await run(impactCommand, '--since', 'HEAD', '--all');
      assert.match(output, /pages? changes?:[\s\S]*- \/roles\/medical-records-specialist\/\n/);
      assert.match(output, /2 pages are new:\n\n- \/articles\/what-records-earn\/\n- \/contact\/\n/);
      assert.match(output, /1 page is gone:\n\n- \/articles\/what-records-pay\/\n/);
      const { complaint, exitCode } = await run(vanishedCommand);
      assert.match(
        complaint,
        /^1 address of HEAD would answer “page not found”:\n\n {2}\/articles\/what-records-pay\/ {2}was articles\/what-records-pay\n/,
      );
      assert.equal(exitCode, 1);
      write(
        'redirects.yaml',
        `${read('redirects.yaml')}- from: /articles/what-records-pay/\n  to: /articles/what-records-earn/\n  since: 2026-11-22\n`,
      );
      assert.equal((await run(vanishedCommand)).exitCode, 0);
    },
    { hasHome: true },
  );
});

test('an unknown commit, and a folder without git, are said in words', async () => {
  await withCommandSample(
    {},
    async ({ run, folder }) => {
      assert.match(
        (await run(impactCommand, '--since', 'HEAD')).complaint,
        / is in no git repository, .* Run this in a clone\.\n$/,
      );
      git(folder, 'init', '-q');
      assert.match(
        (await run(impactCommand, '--since', 'nope')).complaint,
        /^There is no commit or branch "nope"\. Name one that exists, such as /,
      );
      assert.match((await run(impactCommand)).complaint, /^Name one id, or a commit with --since\./);
    },
    { hasHome: true },
  );
});
