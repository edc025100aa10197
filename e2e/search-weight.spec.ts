import type { Page } from '@playwright/test';
import { SearchDialog } from './pages/search-ui.ts';
import { expect, test } from './test.ts';

/** The promises of the search, in bytes as they are sent. */
const mostNames = 8 * 1024;
const mostInAll = 115 * 1024;
/** A long description takes a part of the index for each of its words. */
const mostForDescription = 125 * 1024;

/** Adds up what is sent from now on. */
function weigh(page: Page): { bytes: number } {
  const sent = { bytes: 0 };
  page.on('response', (response) => {
    sent.bytes += Number(response.headers()['content-length'] ?? 0);
  });
  return sent;
}

test('The list of names is light', async ({ request }) => {
  const response = await request.get('names.json', { headers: { 'Accept-Encoding': 'br' } });
  expect(response.headers()['content-encoding']).toBe('br');
  expect(Number(response.headers()['content-length'])).toBeLessThanOrEqual(mostNames);
});

for (const [query, most] of [
  ['him', mostInAll],
  ['privacy officer salary', mostInAll],
  ['interpreter', mostInAll],
  ['insurance appeals person', mostInAll],
  ['old lady who argues with insurance', mostForDescription],
] as const) {
  test(`Opening the dialog and searching for “${query}” stays within the promised weight`, async ({
    page,
    sitePage,
  }) => {
    const dialog = new SearchDialog(page);
    await sitePage.open('about/');
    await page.waitForLoadState('networkidle');
    const sent = weigh(page);
    await dialog.ask('');
    await dialog.field.fill(query);
    await dialog.reach('ready');
    expect(sent.bytes).toBeGreaterThan(0);
    expect(sent.bytes).toBeLessThanOrEqual(most);
  });
}
