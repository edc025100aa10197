import { pageKinds } from '../page-kinds.ts';
import { expect, test } from '../test.ts';

/** Enough to pass the head of every page and reach its parts. */
const stops = 40;

for (const { name, path } of pageKinds) {
  for (const width of [390, 1440]) {
    test(`${name}: the Tab key goes from part to part, always in sight, at ${width} px (/${path})`, async ({
      sitePage,
      page,
    }) => {
      await sitePage.setWidth(width);
      await sitePage.open(path);
      // The search page starts in its field.
      if (name !== 'search') {
        await page.keyboard.press('Tab');
        await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
      }
      const faults: string[] = [];
      const seen: number[] = [];
      for (let stop = 0; stop < stops; stop += 1) {
        await page.keyboard.press('Tab');
        const { fault, place } = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return { fault: '', place: -1 };
          const says = `${element.tagName.toLowerCase()} “${element.textContent?.trim().slice(0, 40)}”`;
          const place = [...document.querySelectorAll('*')].indexOf(element);
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
          const isInSight = box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
          if (outlineStyle === 'none' || outlineWidth === '0px') return { fault: `${says} shows no focus`, place };
          if (!isInSight) return { fault: `${says} is out of sight`, place };
          // What is taller than the window is looked at where it begins.
          const x = Math.max(1, box.left + box.width / 2);
          const y = Math.max(1, box.top + Math.min(box.height / 2, 20));
          const over = document.elementFromPoint(x, y);
          const isFree = !over || element.contains(over) || over.contains(element) || over.closest('label') !== null;
          return { fault: isFree ? '' : `${says} is covered by ${over.outerHTML.slice(0, 80)}`, place };
        });
        if (place < 0) break;
        if (fault) faults.push(fault);
        seen.push(place);
      }
      expect(faults).toEqual([]);
      expect(seen.length).toBeGreaterThan(3);
      // The page is walked in the order it is written in; a new round starts at the top.
      expect(seen.filter((place, index) => index > 0 && place < (seen[index - 1] ?? 0)).length).toBeLessThanOrEqual(1);
    });
  }
}

test('The skip link leads past the navigation', async ({ sitePage, page }) => {
  await sitePage.open('roles/health-data-analyst/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('A folded part opens and closes with Enter and Space', async ({ sitePage, page }) => {
  await sitePage.open('compare/health-informatics-vs-health-information-management/');
  const fold = page.locator('main details').first();
  const isOpen = () => fold.evaluate((details: HTMLDetailsElement) => details.open);
  const first = await isOpen();
  await fold.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await isOpen()).toBe(!first);
  await page.keyboard.press('Space');
  expect(await isOpen()).toBe(first);
});

test('The lists of the roles are narrowed and sorted by keyboard', async ({ sitePage, page }) => {
  await sitePage.open('roles/');
  const rows = page.locator('.rows > li:visible');
  const all = await rows.count();
  const select = page.locator('search select[name="level"]');
  await page.keyboard.press('Tab');
  await expect(select).toBeVisible();
  await select.focus();
  await page.keyboard.type('Entry');
  await expect.poll(() => rows.count()).toBeLessThan(all);
});

test('The fit finder is answered with arrow keys and shows its result with Enter', async ({ sitePage, page }) => {
  await sitePage.open('fit/');
  const radios = page.getByRole('form', { name: 'Find your fit' }).getByRole('radio');
  await radios.first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(radios.nth(1)).toBeChecked();
  await page.getByRole('button', { name: 'Show what fits' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.fit-places > li').first()).toBeVisible();
});

test('The way between two roles is found by keyboard', async ({ sitePage, page }) => {
  await sitePage.open('pathways/');
  await page.getByLabel('From', { exact: true }).focus();
  await page.keyboard.type('Nurse');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Healthcare data scientist');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.way').first().getByRole('heading')).toContainText('The shortest way');
});
