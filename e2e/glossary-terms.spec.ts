import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const article = 'articles/health-informatics-or-health-information-management/';
const termsOf = (page: Page) => page.locator('.term');

test('A glossary term shows its definition on focus, and hides it when the focus goes on', async ({
  sitePage,
  page,
}) => {
  await sitePage.open(article);
  const term = termsOf(page).first();
  const definition = term.getByRole('note');
  await expect(definition).toBeHidden();
  await term.getByRole('link').focus();
  await expect(definition).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(definition).toBeHidden();
});

for (const width of [390, 1280])
  test(`The pointer goes from a term down to its definition, however slowly, at ${width} px`, async ({
    sitePage,
    page,
  }) => {
    await sitePage.setWidth(width);
    await sitePage.open(article);
    for (const term of await termsOf(page).all()) {
      const definition = term.getByRole('note');
      // The middle of the window leaves room for the definition.
      await term.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      // The definition stands below the last line of a term that fills two.
      const { x, y } = await term.getByRole('link').evaluate((link) => {
        const { left, width, top } = [...link.getClientRects()].at(-1) ?? new DOMRect();
        return { x: left + width / 2, y: top + 5 };
      });
      await page.mouse.move(2, 2);
      await expect(definition).toBeHidden();
      await page.mouse.move(x, y);
      await expect(definition).toBeVisible();
      const place = await definition.boundingBox();
      expect(place?.x).toBeLessThan(x);
      expect((place?.x ?? 0) + (place?.width ?? 0)).toBeGreaterThan(x);
      await page.mouse.move(x, (place?.y ?? 0) + 10, { steps: 60 });
      await expect.poll(() => term.evaluate((element) => element.matches(':hover'))).toBe(true);
      await expect(definition).toBeVisible();
    }
  });

test('Escape takes a definition away from the text below it, until its term is reached anew', async ({
  sitePage,
  page,
}) => {
  await sitePage.open(article);
  const term = termsOf(page).first();
  const link = term.getByRole('link');
  const definition = term.getByRole('note');
  await link.focus();
  await expect(definition).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
  await expect(link).toBeFocused();
  await page.keyboard.press('Tab');
  await link.focus();
  await expect(definition).toBeVisible();

  await page.keyboard.press('Tab');
  await link.hover();
  await expect(definition).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
  await page.mouse.move(2, 2);
  await link.hover();
  await expect(definition).toBeVisible();
});
