import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTour, type Tour, useAllTools, visitAllPages } from './browse-site.test-data.ts';
import { buildHostileSite, type HostileSite } from './hostile-site.test-data.ts';
import { hostileStrings } from './hostile-strings.test-data.ts';
import { judgeFiles } from './site-files.test-data.ts';

let site: HostileSite;
let tour: Tour;

before(async () => {
  site = await buildHostileSite();
  tour = await startTour(site.root);
});
after(async () => {
  await tour?.end();
  site?.remove();
});

test('Feeds, tables, data, Markdown and pages take hostile texts for texts', (context) => {
  const { faults, read } = judgeFiles(site.root);
  assert.deepEqual(faults, []);
  for (const ending of ['csv', 'html', 'json', 'md', 'xml']) assert.ok((read[ending] ?? 0) > 0, ending);
  context.diagnostic(`Files read: ${JSON.stringify(read)}`);
});

test('No hostile text runs or leaves its place on any page', { timeout: 900_000 }, async (context) => {
  const { faults, pages } = await visitAllPages(tour, site.root);
  assert.deepEqual(faults, []);
  const strings = Object.keys(hostileStrings).length;
  context.diagnostic(`${strings} strings in ${site.fields} fields, ${site.placed} times; ${pages} pages visited`);
});

test('No hostile text runs or leaves its place where a tool draws it', { timeout: 900_000 }, async (context) => {
  const { faults, pages } = await useAllTools(tour);
  assert.deepEqual(faults, []);
  context.diagnostic(`${pages} uses of tools`);
});
