import { pageKinds } from '../page-kinds.ts';
import { cutTexts, spaceText } from '../pages/reading-aids.ts';
import { expect, test } from '../test.ts';

for (const { name, path } of pageKinds) {
  test(`${name}: nothing is lost at 200 percent, nor with wider text spacing (/${path})`, async ({
    sitePage,
    page,
  }) => {
    await sitePage.open(path);
    // 640 px is a window of 1280 px at 200 percent; 320 px is one of 1280 px at 400 percent.
    for (const width of [640, 320]) {
      await sitePage.setWidth(width);
      expect(await sitePage.elementsPastTheEdge(), `${width} px`).toEqual([]);
      expect(await cutTexts(page), `${width} px`).toEqual([]);
    }
    await spaceText(page);
    for (const width of [320, 640, 1280]) {
      await sitePage.setWidth(width);
      expect(await sitePage.elementsPastTheEdge(), `${width} px, spaced`).toEqual([]);
      expect(await cutTexts(page), `${width} px, spaced`).toEqual([]);
    }
  });
}
