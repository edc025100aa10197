import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleSite } from './sample-site.ts';
import { checkStyles } from './styles.ts';

const sheet = (css: string) => `<style>${css}</style>`;

test('A class that only the sheet of another page has rules for is reported, with the page', () => {
  const site = sampleSite({
    '/a/': { head: sheet('.note{margin:.5rem}.facts dt{color:red}'), body: '<dl class="facts"></dl>' },
    '/b/': { head: sheet('.note{margin:.5rem}'), body: '<p class="note"></p><dl class="wide facts"></dl>' },
  });
  assert.deepEqual(
    checkStyles(site).map(({ page, place, message }) => [page, place, message]),
    [['/b/', '.facts', 'The page uses .facts, but only sheets of other pages have rules for that.']],
  );
});

test('A class is fine where one of the sheets of the page knows it, and where no sheet does', () => {
  const site = sampleSite({
    '/a/': { head: sheet('.note{margin:0}') + sheet('@media print{.facts{display:none}}'), body: '<p class="facts">' },
    '/b/': { head: sheet('.note{margin:0}'), body: '<p class="mark-for-scripts">' },
  });
  assert.deepEqual(checkStyles(site), []);
});

test('What waits in a template needs its rules too', () => {
  const site = sampleSite({
    '/a/': { head: sheet('.side{color:red}') },
    '/b/': { body: '<template><p class="side"></p></template>' },
  });
  assert.deepEqual(
    checkStyles(site).map(({ page }) => page),
    ['/b/'],
  );
});
