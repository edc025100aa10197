import { readFileSync } from 'node:fs';
import { expect, test } from './compare-test.ts';

const four = ['nursing-informatics', 'health-informatics', 'health-information-management', 'clinical-informatics'];
const roles = ['medical-biller', 'inpatient-coding-specialist', 'outpatient-coding-specialist'];

const pairs = [
  ['health-informatics', 'health-information-management'],
  ['clinical-informatics', 'nursing-informatics'],
  ['coding-revenue-cycle', 'health-data-analytics'],
  ['interoperability-engineering', 'privacy-security-compliance'],
  ['biomedical-research-informatics', 'public-health-informatics'],
  ['inpatient-coding-specialist', 'outpatient-coding-specialist'],
  ['denials-analyst', 'medical-biller'],
  ['ehr-analyst', 'interoperability-engineer'],
  ['chief-health-information-officer', 'chief-medical-information-officer'],
  ['biostatistician', 'healthcare-data-scientist'],
] as const;

for (const [a, b] of pairs) {
  test(`Says of ${a} and ${b} what their page says, row by row`, async ({ tool }) => {
    await tool.open(`compare/${a}-vs-${b}/`);
    const [rows, decides, pay] = [await tool.rowTexts(), await tool.decides(), await tool.payRows()];
    expect(rows.size).toBeGreaterThan(8);
    await tool.compare([a, b]);
    await expect(tool.title).toBeVisible();
    const own = await tool.rowTexts();
    for (const [attribute, row] of rows) expect(own.get(attribute), attribute).toEqual(row);
    expect(await tool.decides()).toEqual(decides);
    expect(await tool.payRows()).toEqual(pay);
    await expect(tool.page.getByText('have a page of their own').getByRole('link')).toHaveAttribute(
      'href',
      new RegExp(`/compare/${a}-vs-${b}/$`),
    );
  });
}

for (const ids of [four.slice(0, 2), four.slice(0, 3), four, roles]) {
  test(`Compares ${ids.length} in the order of the address: ${ids.join(', ')}`, async ({ tool, page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.json') && !pathname.endsWith('/speculation-rules.json'))
        asked.push(pathname.replace(/^.*\/|\.json$/g, ''));
    });
    await tool.compare(ids);
    await expect(tool.headings).toHaveCount(ids.length);
    await expect(tool.rows.first().locator('td')).toHaveCount(ids.length);
    expect(asked.sort()).toEqual([...ids].sort());
    const values = await tool.choices.evaluateAll((selects) =>
      selects.map((select) => (select as HTMLSelectElement).value),
    );
    expect(values.filter((value) => value !== '')).toEqual(ids);
    await expect(page).toHaveURL(new RegExp(`/compare/\\?with=${ids.join()}$`));
  });
}

test('The rows of two entries mirror those of the other order', async ({ tool }) => {
  await tool.compare(roles.slice(0, 2));
  await expect(tool.title).toBeVisible();
  const rows = await tool.rowTexts();
  await tool.compare(roles.slice(0, 2).reverse());
  await expect(tool.title).toBeVisible();
  for (const [attribute, [first, second]] of await tool.rowTexts()) {
    expect([second, first], attribute).toEqual(rows.get(attribute)?.slice(0, 2));
  }
});

test('An unknown id is explained, and leads to what was meant', async ({ tool, page }) => {
  await tool.compare(['helth-informatics', 'nursing-informatics']);
  await expect(tool.notes.first()).toContainText('No career or role is called “helth-informatics”');
  await tool.notes.getByRole('link', { name: 'Health informatics', exact: true }).click();
  await expect(tool.headings).toHaveText(['Health informatics', 'Nursing informatics']);
  await expect(page).toHaveURL(/\?with=health-informatics,nursing-informatics$/);
});

test('What is left beside an unknown id is compared, and the address stays as it was written', async ({
  tool,
  page,
}) => {
  await tool.compare(['xyzzy', ...roles.slice(0, 2)]);
  await expect(tool.headings).toHaveCount(2);
  await expect(tool.notes).toHaveText('No career or role is called “xyzzy”.');
  await expect(page).toHaveURL(/\?with=xyzzy,/);
});

test('An id asked for twice gets one column and is said', async ({ tool, page }) => {
  await tool.compare(['medical-biller', 'ehr-analyst', 'medical-biller']);
  await expect(tool.notes).toContainText('Medical biller is asked for more than once');
  await expect(tool.headings).toHaveText(['Medical biller', 'EHR analyst']);
  await expect(page).toHaveURL(/\?with=medical-biller,ehr-analyst$/);
});

test('Five are refused with the reason, and the first four are ready to compare', async ({ tool }) => {
  await tool.compare([...four, 'public-health-informatics']);
  await expect(tool.notes).toContainText('5 are asked for, and at most 4 fit side by side');
  await expect(tool.title).toHaveCount(0);
  await tool.button('Compare these').click();
  await expect(tool.headings).toHaveCount(4);
});

test('One alone asks for another', async ({ tool }) => {
  await tool.compare(['medical-biller']);
  await expect(tool.notes).toContainText('choose another');
  await expect(tool.title).toHaveCount(0);
});

test('A career beside a role is compared, with a word on what that can bear', async ({ tool }) => {
  await tool.compare(['health-informatics', 'ehr-analyst']);
  await expect(tool.page.getByText('This sets a career beside a role.')).toBeVisible();
  await expect(tool.headings).toHaveCount(2);
});

test('The keyboard alone chooses, compares, and arrives at the comparison', async ({ tool, page }) => {
  await tool.open('compare/');
  await tool.choices.first().focus();
  await page.evaluate(() => customElements.whenDefined('compare-tool').then(() => undefined));
  await page.keyboard.type('Nursing informatics');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Medical biller');
  for (const _ of ['third', 'fourth', 'button']) await page.keyboard.press('Tab');
  await expect(tool.button('Compare these')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tool.title).toBeFocused();
  await expect(tool.headings).toHaveText(['Nursing informatics', 'Medical biller']);
  await page.goBack();
  await expect(tool.title).toHaveCount(0);
  await page.goForward();
  await expect(tool.headings).toHaveCount(2);
});

test('Rows that are the same can be left out, and are named', async ({ tool, page }) => {
  await tool.compare(roles.slice(1));
  await expect(tool.title).toBeVisible();
  const all = await tool.attributes();
  await page.getByLabel('Show only what differs').check();
  await expect(tool.order).toContainText('Left out, the same for all: ');
  const differing = await tool.attributes();
  expect(differing.length).toBeLessThan(all.length);
  expect(all.filter((attribute) => differing.includes(attribute))).toEqual(differing);
  await expect(page).toHaveURL(/#show=differing$/);
});

test('Sorted by topic, rows stand in the order of the topics', async ({ tool, page }) => {
  await tool.compare(four);
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('By topic');
  expect((await tool.attributes()).slice(0, 3)).toEqual(['purpose', 'question', 'materials']);
  await expect(tool.order).toContainText('by topic: the work, getting in');
});

test('What matters more moves up, and the address alone shows it again', async ({ tool, page }) => {
  await tool.compare(['medical-biller', 'chief-medical-information-officer']);
  await expect(tool.title).toBeVisible();
  const before = await tool.attributes();
  await page.getByText('What matters to you', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Pay' }).selectOption('More');
  const after = await tool.attributes();
  expect(after.indexOf('pay')).toBeLessThan(before.indexOf('pay'));
  await expect(page).toHaveURL(/#more=pay$/);
  await page.reload();
  await expect(tool.title).toBeVisible();
  expect(await tool.attributes()).toEqual(after);
  await expect(page.getByRole('combobox', { name: 'Pay' })).toHaveValue('more');
});

test('A link inside the page leaves the comparison as it is, in the address too', async ({ tool, page }) => {
  await tool.compare(roles, '#sort=topic&show=differing');
  await expect(tool.title).toBeVisible();
  const before = await tool.attributes();
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: 'Skip to the content' }).press('Enter');
  await expect(page).toHaveURL(/#sort=topic&show=differing$/);
  await expect(page.getByLabel('Show only what differs')).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Sort' })).toHaveValue('topic');
  expect(await tool.attributes()).toEqual(before);
});

test('Kept entries make a shortlist that opens as a comparison, and can be cleared', async ({ tool, page }) => {
  await tool.open('roles/medical-biller/');
  await tool.button('Keep to compare').click();
  await expect(tool.button('Keep to compare')).toHaveAttribute('aria-pressed', 'true');
  await tool.open('roles/ehr-analyst/');
  await tool.button('Keep to compare').click();
  await page.getByRole('link', { name: 'Compare them' }).click();
  await expect(tool.headings).toHaveText(['Medical biller', 'EHR analyst']);
  await expect(tool.shortlist.getByRole('listitem')).toHaveCount(2);
  await tool.shortlist.getByRole('button', { name: 'Remove Medical biller' }).click();
  await expect(tool.shortlist.getByRole('listitem')).toHaveCount(1);
  await expect(tool.shortlist.getByRole('heading', { name: 'Your shortlist' })).toBeFocused();
  await tool.shortlist.getByRole('button', { name: 'Clear' }).click();
  await expect(tool.shortlist).toHaveCount(0);
  await expect(tool.choices.first()).toBeFocused();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('A fifth is not kept, and the reason is said', async ({ tool, page }) => {
  await tool.compare(four);
  await tool.button('Keep as my shortlist').click();
  await tool.open('careers/public-health-informatics/');
  await tool.button('Keep to compare').click();
  await expect(page.getByText('Not kept: 4 fit side by side')).toBeVisible();
  await expect(tool.button('Keep to compare')).toHaveAttribute('aria-pressed', 'false');
});

test('Both entries of a pair are kept from its page, and let go again', async ({ tool }) => {
  await tool.open('compare/denials-analyst-vs-medical-biller/');
  await tool.button('Keep both to compare').click();
  await expect(tool.button('Keep both to compare')).toHaveAttribute('aria-pressed', 'true');
  await tool.button('Keep both to compare').click();
  await expect(tool.button('Keep both to compare')).toHaveAttribute('aria-pressed', 'false');
});

test('A comparison is saved as CSV with a line for each row', async ({ tool, page }) => {
  await tool.compare(roles);
  await expect(tool.title).toBeVisible();
  const saving = page.waitForEvent('download');
  await tool.button('Save as CSV').click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe(`${roles.join('-vs-')}.csv`);
  const lines = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines[0]).toBe(
    'Attribute,Medical biller,Inpatient coding specialist,Outpatient coding specialist,Difference,Sources',
  );
  expect(lines).toHaveLength(1 + (await tool.rows.count()));
});

test('The link of a comparison is copied', async ({ tool, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await tool.compare(roles);
  await tool.button('Copy the link').click();
  await expect(tool.progress).toHaveText('The link is copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`\\?with=${roles.join()}$`));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`In ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    for (const ids of [roles, four]) {
      test(`axe finds nothing in a comparison of ${ids.length}, and nothing scrolls sideways`, async ({
        tool,
        page,
      }) => {
        await tool.compare(ids);
        await expect(tool.title).toBeVisible();
        await tool.button('Keep as my shortlist').click();
        await page.getByText('What matters to you', { exact: true }).click();
        for (const width of [320, 390, 768, 1440]) {
          await tool.setWidth(width);
          expect(await tool.elementsPastTheEdge(), `${width} px`).toEqual([]);
        }
        for (const width of [390, 1440]) {
          await tool.setWidth(width);
          expect(await tool.accessibilityFaults(), `${width} px`).toEqual([]);
        }
      });
    }
  });
}

test('On a phone, four columns stand two by two, each under its name', async ({ tool }) => {
  await tool.setWidth(390);
  await tool.compare(four);
  await expect(tool.title).toBeVisible();
  const boxes = await tool.rows
    .first()
    .locator('td')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect()).map(({ x, y }) => ({ x, y })));
  const [a, b, c, d] = boxes;
  expect([a?.y, c?.y]).toEqual([b?.y, d?.y]);
  expect([a?.x, b?.x]).toEqual([c?.x, d?.x]);
  expect(c?.y).toBeGreaterThan(a?.y ?? 0);
});
