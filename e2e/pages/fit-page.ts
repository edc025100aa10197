import type { Locator } from '@playwright/test';
import { SitePage } from './site-page.ts';

/** The fit finder. */
export class FitPage extends SitePage {
  get form(): Locator {
    return this.page.getByRole('form', { name: 'Find your fit' });
  }

  get resultHeading(): Locator {
    return this.page.getByRole('heading', { name: 'What fits your answers' });
  }

  /** The entries shown in full, careers first. */
  get places(): Locator {
    return this.page.locator('.fit-places > li');
  }

  question(name: RegExp): Locator {
    return this.page.getByRole('group', { name });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name });
  }

  get keepBox(): Locator {
    return this.page.getByRole('checkbox', { name: 'Keep my answers in this browser' });
  }

  async openFinder(fragment = ''): Promise<void> {
    // A change of the fragment alone would not load the page anew.
    await this.page.goto('about:blank');
    const loaded = this.page.waitForResponse(/fit\.json$/);
    await this.open(`fit/${fragment}`);
    await loaded;
  }

  async answer(question: RegExp, choice: string): Promise<void> {
    await this.question(question).getByRole('radio', { name: choice }).check();
  }

  async showResult(): Promise<void> {
    await this.button('Show what fits').click();
  }
}
