import { missingKinds, pageKinds } from './page-kinds.ts';
import { expect, test } from './test.ts';

test('Every kind of page exists', () => {
  expect(missingKinds).toEqual([]);
});

for (const { name, path } of pageKinds) {
  test(`${name}: has one main heading and never scrolls sideways (/${path})`, async ({ sitePage }) => {
    await sitePage.open(path);
    await expect(sitePage.mainHeadings).toHaveCount(1);
    for (const width of [320, 390, 768, 1440]) {
      await sitePage.setWidth(width);
      expect(await sitePage.elementsPastTheEdge(), `${width} px`).toEqual([]);
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`In ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    for (const { name, path } of pageKinds) {
      test(`${name}: axe finds nothing on a phone or a desktop (/${path})`, async ({ sitePage }) => {
        await sitePage.open(path);
        for (const width of [390, 1440]) {
          await sitePage.setWidth(width);
          expect(await sitePage.accessibilityFaults(), `${width} px`).toEqual([]);
        }
      });
    }
  });
}
