import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { baseUrl } from '../address.ts';

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Any page of the site, and everything that goes wrong while it is open. */
export class SitePage {
  readonly page: Page;
  /** Errors of the console and of scripts, breaches of the policy, and requests to other sites, as sentences. */
  readonly faults: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('console', (message) => {
      if (message.type() === 'error')
        this.faults.push(`The console says: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.faults.push(`A script failed: ${error.message}`));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(baseUrl).origin) {
        this.faults.push(`The page asks another site for ${request.url()}`);
      }
    });
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  get mainHeadings(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** The headings below the main one, without those that a reader first has to unfold. */
  get sectionHeadings(): Locator {
    return this.main.locator('h2:not(details *, dialog *, template *)');
  }

  get searchLink(): Locator {
    return this.page.getByRole('link', { name: /search/i }).first();
  }

  /** Opens a path of the site, relative to its base. */
  async open(path: string): Promise<void> {
    await this.page.goto(new URL(path, baseUrl).href);
  }

  async setWidth(width: number): Promise<void> {
    await this.page.setViewportSize({ width, height: 900 });
  }

  /**
   * Says what axe finds on the page as it is, one sentence for each rule; nothing if all is well.
   * @param rules only these; left out, all that a page must keep.
   */
  async accessibilityFaults(rules?: readonly string[]): Promise<readonly string[]> {
    const isThere = await this.page.evaluate(() => 'axe' in window);
    // Pages hold no frames, so axe needs no second page to join their results in: that is four times as fast.
    const builder = new AxeBuilder({ page: this.page, ...(isThere ? { axeSource: ';' } : {}) })
      .setLegacyMode(true)
      .options({ resultTypes: ['violations'] });
    const axe = rules ? builder.withRules([...rules]) : builder.withTags(axeTags);
    const { violations } = await axe.analyze();
    return violations.map(({ id, help, nodes }) => {
      const [first] = nodes;
      return `${id}: ${help}; ${nodes.length} times, such as at ${first?.target}: ${first?.failureSummary}`;
    });
  }

  /** Names the elements that reach past the right edge of a page that scrolls sideways; nothing if it does not. */
  async elementsPastTheEdge(): Promise<readonly string[]> {
    return await this.page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      return [...document.body.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > clientWidth && !element.closest('.scroll'))
        .map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`)
        .slice(0, 5);
    });
  }
}
