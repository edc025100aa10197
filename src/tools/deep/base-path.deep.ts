import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { copyProject } from './project-copy.ts';
import { startInCopy } from './run-copy.ts';

const copy = copyProject('below-a-path');
after(copy.remove);

const environment = { BASE_PATH: '/crosswalk/', SITE_URL: 'https://example.org' };

async function run(...words: string[]): Promise<string> {
  const { exitCode, output } = await startInCopy(copy.root, words, environment).ended;
  assert.equal(exitCode, 0, output);
  return output;
}

before(() => run('src/tools/build.ts', '--compress'));

test('A site below a path passes the check of the built site', async () => {
  assert.match(await run('src/tools/check-site.ts'), /pages/);
});

/** What holds the recipes for hosts against the preview server; each says what it compared, or why it did not. */
for (const [hosts, file] of [
  ['nginx and Caddy answer', 'servers.deep.ts'],
  ['The function of CloudFront and a bucket answer', 's3-cloudfront.deep.ts'],
]) {
  test(`${hosts} below a path as the preview server does`, async (context) => {
    const output = await run('--test', '--test-reporter=spec', `src/tools/deep/${file}`);
    const [compared, skipped] = [/\w+: .+ compared/g, /# [A-Z].*/gi].map((line) => output.match(line));
    for (const line of [...(compared ?? []), ...(skipped ?? [])]) context.diagnostic(line);
    if (!compared) context.skip('None is installed here.');
  });
}

test('A reader walks through a site below a path, and every tool works', { timeout: 900_000 }, async (context) => {
  const walk = await run('src/tools/e2e.ts', '--config=e2e/deep/playwright.config.ts', '--reporter=line', 'walk.spec');
  const tools = ['server.spec', 'search.spec', 'compare.spec', 'role-filters.spec', 'fit.spec', 'pathways.spec'];
  const ordinary = await run('src/tools/e2e.ts', '--reporter=line', ...tools);
  for (const output of [walk, ordinary]) context.diagnostic(/\d+ passed/.exec(output)?.[0] ?? 'nothing passed');
});
