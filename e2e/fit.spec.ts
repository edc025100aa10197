import { test as base, expect } from '@playwright/test';
import { FitPage } from './pages/fit-page.ts';

const test = base.extend<{ fit: FitPage }>({
  fit: async ({ page }, use) => {
    const fit = new FitPage(page);
    await use(fit);
    expect(fit.faults).toEqual([]);
  },
});

const nurse = '#systems=most&patients=most&teaching=more&programming=less&license=registered-nurse&pay=45000';

test('Answers give careers and roles in order, with the answers that spoke for and against each', async ({
  fit,
  page,
}) => {
  await fit.openFinder();
  await fit.answer(/Programming/, 'Most of my week');
  await fit.answer(/Systems/, 'Most of my week');
  await fit.answer(/Patients and clinicians/, 'A little');
  await fit.showResult();
  await expect(fit.resultHeading).toBeFocused();
  await expect(page.getByText(/^A clear lean to Health IT/)).toBeVisible();
  await expect(fit.places).toHaveCount(6);
  await expect(fit.places.nth(3)).toContainText('Interoperability engineer');
  await expect(fit.places.nth(3)).toContainText('Programming: you said “most of my week”, this week has 4 of 4 (+4)');
  await expect(fit.places.nth(3)).toContainText('First step');
});

test('Limits say what they set aside and why, and drop nothing', async ({ fit, page }) => {
  await fit.openFinder(nurse);
  await fit.showResult();
  await expect(page.getByText(/^Outside your limits: \d+ roles\./)).toBeVisible();
  await page.getByText('Which roles are outside, and why').click();
  await expect(page.getByText(/It asks for a pharmacist license\./)).toBeVisible();
  const inOrder = await page.locator('[data-slot="result"] details').last().getByRole('listitem').count();
  await page.getByText(/^All \d+ roles within your limits/).click();
  const listed = await page.locator('[data-slot="result"] details').nth(-2).getByRole('listitem').count();
  const all = await page.locator('#paper table').nth(2).locator('tbody tr').count();
  expect(inOrder + listed).toBe(all);
});

test('A career says how many of its roles are within the limits, and a first step keeps them', async ({
  fit,
  page,
}) => {
  await fit.openFinder('#records=most&codes=most&precision=most&education=associate&pay=45000');
  await fit.showResult();
  await expect(page.getByText(/^\d of its \d+ roles (is|are) within your limits/).first()).toBeVisible();
  await expect(page.getByText(/^Education: \d+ of \d+ roles ask for more\.$/).first()).toBeVisible();
  const registrar = fit.places.filter({ has: page.getByRole('heading', { name: 'Cancer registrar' }) });
  await expect(registrar).toContainText('to apply for first are outside your limits: Health information technician');
  await expect(registrar).not.toContainText('A role to apply for first');
});

test('The three first roles open as a comparison', async ({ fit, page }) => {
  await fit.openFinder(nurse);
  await fit.showResult();
  await page.getByRole('link', { name: 'Compare these 3 roles side by side' }).click();
  await expect(page).toHaveURL(/\/compare\/\?with=nursing-informaticist,/);
});

test('Once the page is there, nothing that a reader does asks for anything', async ({ fit, page }) => {
  await fit.openFinder();
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  // The browser itself looks for the site’s icon again when the fragment changes; it says nothing of the answers.
  page.on('request', (request) => {
    if (!request.url().endsWith('/icon.svg')) asked.push(request.url());
  });
  await fit.answer(/Law and policy/, 'Most of my week');
  await fit.answer(/Education/, 'Bachelor’s degree');
  await fit.showResult();
  await fit.keepBox.check();
  await fit.button('Make a link to my answers').click();
  await fit.answer(/Teaching/, 'A good share');
  await fit.button('Clear all answers').click();
  expect(asked).toEqual([]);
});

test('Nothing is stored and the address stays as it is, unless the reader asks', async ({ fit, page }) => {
  await fit.openFinder();
  await fit.answer(/Law and policy/, 'Most of my week');
  await fit.showResult();
  const stored = () => page.evaluate(() => localStorage.getItem('crosswalk.fit'));
  expect(await stored()).toBeNull();
  expect(new URL(page.url()).hash).toBe('');

  await fit.keepBox.check();
  expect(await stored()).toBe('law=most');
  await fit.button('Make a link to my answers').click();
  expect(new URL(page.url()).hash).toBe('#law=most');

  await fit.keepBox.uncheck();
  expect(await stored()).toBeNull();
});

test('Kept answers are there again on the next visit, and gone after clearing', async ({ fit, page }) => {
  await fit.openFinder();
  await fit.answer(/Law and policy/, 'Most of my week');
  await fit.keepBox.check();
  await page.reload();
  const law = fit.question(/Law and policy/).getByRole('radio', { name: 'Most of my week' });
  await expect(law).toBeChecked();
  await fit.button('Clear all answers').click();
  await expect(law).not.toBeChecked();
  await page.reload();
  await expect(law).not.toBeChecked();
});

test('A link with answers that is opened on the page itself fills them in, and the result follows', async ({
  fit,
  page,
}) => {
  await fit.openFinder('#law=most');
  await fit.showResult();
  await expect(fit.places.nth(0)).toContainText('Law and policy');
  await page.evaluate(() => location.assign('#programming=most&pay=45000'));
  const answer = (question: RegExp, name: string) => fit.question(question).getByRole('radio', { name });
  await expect(answer(/Programming/, 'Most of my week')).toBeChecked();
  await expect(answer(/Pay floor/, '$45,000')).toBeChecked();
  await expect(answer(/Law and policy/, 'Most of my week')).not.toBeChecked();
  await expect(fit.places.nth(0)).toContainText('Programming');
  await page.evaluate(() => location.assign('#paper'));
  await expect(answer(/Programming/, 'Most of my week')).toBeChecked();
});

test('One at a time: next skips, back returns, and the focus follows, all by keyboard', async ({ fit, page }) => {
  await fit.openFinder();
  await fit.button('One at a time').press('Enter');
  await expect(fit.question(/1\. Records/)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await fit.button('Next').press('Enter');
  await expect(fit.question(/2\. Data/)).toBeFocused();
  await fit.button('Next').press('Enter');
  await expect(fit.question(/3\. Systems/)).toBeFocused();
  await fit.button('Back').press('Enter');
  await expect(fit.question(/2\. Data/)).toBeVisible();
  await expect(page.getByRole('group')).toHaveCount(1);
  await fit.button('Show what fits').press('Enter');
  await expect(fit.resultHeading).toBeFocused();
});

test('Without answers there is no lean, and a tie is called a tie', async ({ fit, page }) => {
  await fit.openFinder();
  await fit.showResult();
  await expect(page.getByText(/^No lean yet/).first()).toBeVisible();
  await fit.answer(/Law and policy/, 'Most of my week');
  await expect(page.getByText(/^A tie: /)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`In ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    for (const width of [390, 1440]) {
      test(`axe finds nothing at ${width} px: one at a time, and with a result unfolded`, async ({ fit, page }) => {
        test.slow();
        await fit.setWidth(width);
        await fit.openFinder(nurse);
        await fit.button('One at a time').click();
        expect(await fit.accessibilityFaults(), 'one at a time').toEqual([]);
        await fit.button('All on one page').click();
        await fit.showResult();
        for (const summary of await page.locator('[data-slot="result"] summary').all()) await summary.click();
        expect(await fit.accessibilityFaults(), 'result').toEqual([]);
        expect(await fit.elementsPastTheEdge()).toEqual([]);
      });
    }
  });
}

test('On paper a result stands alone: no form, no buttons, nothing folded', async ({ fit, page }) => {
  await fit.openFinder(nurse);
  await fit.showResult();
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await fit.button('Print this as one sheet').click();
  await page.emulateMedia({ media: 'print' });
  await expect(fit.form).toBeHidden();
  await expect(fit.resultHeading).toBeVisible();
  await expect(page.locator('#paper')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.locator('[data-slot="result"] details:not([open])')).toHaveCount(0);
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is a worksheet with the tables that the method needs', async ({ fit, page }) => {
    await fit.open('fit/');
    await expect(fit.form.getByRole('group')).toHaveCount(14);
    await expect(fit.button('Show what fits')).toBeHidden();
    await page.getByRole('link', { name: 'tables below' }).click();
    const tables = page.locator('#paper table');
    await expect(tables).toHaveCount(3);
    expect(await tables.nth(0).locator('tbody tr').count()).toBe(5);
    await page.emulateMedia({ media: 'print' });
    await expect(fit.form).toBeVisible();
    await expect(tables.nth(2)).toBeVisible();
  });
});
