import type { Page } from '@playwright/test';

/** The text spacing that WCAG 1.4.12 asks a page to bear. */
const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

/** Spaces all text of a page as a reader’s own stylesheet would. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, textSpacing);
}

/** Takes all styles from a page, as a browser without CSS would show it. */
export async function removeStyles(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const style of document.querySelectorAll('style, link[rel="stylesheet"]')) style.remove();
  });
}

/** Names the elements whose own text is cut off at the edge of their box; nothing if all can be read. */
export async function cutTexts(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const hasText = (element: Element) =>
      [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim());
    return [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
        const isHiddenOnPurpose = position === 'absolute' && (clipPath !== 'none' || element.clientWidth <= 1);
        const cutsWidth = ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
        const cutsHeight = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
        return hasText(element) && !isHiddenOnPurpose && element.checkVisibility() && (cutsWidth || cutsHeight);
      })
      .map((element) => `${element.tagName.toLowerCase()}: ${element.textContent?.trim().slice(0, 60)}`);
  });
}

/** The visible headings of the main part from top to bottom as the eye meets them, and as the page’s text has them. */
export async function headingOrders(page: Page): Promise<{ readonly seen: string[]; readonly written: string[] }> {
  return await page.evaluate(() => {
    const headings = [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3)')]
      .filter((heading) => heading.checkVisibility() && heading.getBoundingClientRect().height > 1)
      .map((heading) => ({ text: heading.innerText.trim(), top: heading.getBoundingClientRect().top }));
    const seen = headings.toSorted((a, b) => a.top - b.top);
    return { seen: seen.map(({ text }) => text), written: headings.map(({ text }) => text) };
  });
}
