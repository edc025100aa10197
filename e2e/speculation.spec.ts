import { expect, test } from './test.ts';

test('The browser takes the rules for following links in advance without a complaint', async ({ page, context }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  const session = await context.newCDPSession(page);
  const taken = new Promise<{ errorType?: string; url?: string }>((done) => {
    session.on('Preload.ruleSetUpdated', ({ ruleSet }) => done(ruleSet));
  });
  await session.send('Preload.enable');
  await page.goto('careers/');
  const ruleSet = await taken;
  expect(ruleSet.url).toMatch(/\/speculation-rules\.json$/);
  expect(ruleSet.errorType).toBeUndefined();
  expect(complaints).toEqual([]);
});

test('Tools and files are not made ready in advance', async ({ request }) => {
  const response = await request.get('speculation-rules.json');
  expect(response.headers()['content-type']).toBe('application/speculationrules+json');
  const { prerender } = await response.json();
  const tools = ['./compare/', './fit/', './pathways/', './search/', './data/*'];
  expect(prerender.length).toBeGreaterThan(0);
  for (const { where } of prerender) {
    const left = where.and.flatMap(({ not }: { not?: { href_matches?: string[] } }) => not?.href_matches ?? []);
    expect(left).toEqual(expect.arrayContaining(tools));
  }
});
