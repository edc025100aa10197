import { expect, test } from './compare-test.ts';

const sets = [
  ['health-informatics', 'health-information-management'],
  ['medical-biller', 'inpatient-coding-specialist', 'outpatient-coding-specialist'],
  ['nursing-informatics', 'health-informatics', 'health-information-management', 'clinical-informatics'],
];
const [, roles = []] = sets;

test('The printed sheet has differences, ranges, sources and room for notes, and no picker', async ({ tool, page }) => {
  await tool.compare(roles);
  await expect(tool.title).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const name of ['What decides', 'Pay', 'Row by row', 'Where this comes from']) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  }
  await expect(page.getByText('My notes')).toBeVisible();
  await expect(page.getByText(`This comparison: ${page.url()}`)).toBeVisible();
  await expect(page.locator('.range-rows')).toBeVisible();
  for (const hidden of ['.compare-form', '.actions', '#matrix', '.site-header']) {
    await expect(page.locator(hidden).first()).toBeHidden();
  }
});

/** How many pages a printed file has: its page objects, counted. */
const pagesOf = (file: Buffer): number => file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

for (const format of ['A4', 'Letter'] as const) {
  for (const ids of sets) {
    test(`A comparison of ${ids.length} prints on one or two ${format} pages: ${ids.join(', ')}`, async ({
      tool,
      page,
    }) => {
      await tool.compare(ids);
      await expect(tool.title).toBeVisible();
      const pages = pagesOf(await page.pdf({ format, preferCSSPageSize: true }));
      expect(pages).toBeGreaterThanOrEqual(1);
      expect(pages).toBeLessThanOrEqual(2);
    });
  }

  test(`The page of a pair prints on one or two ${format} pages`, async ({ tool, page }) => {
    await tool.open('compare/health-informatics-vs-health-information-management/');
    const pages = pagesOf(await page.pdf({ format, preferCSSPageSize: true }));
    expect(pages).toBeGreaterThanOrEqual(1);
    expect(pages).toBeLessThanOrEqual(2);
  });
}
