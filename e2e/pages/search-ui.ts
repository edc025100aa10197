import { expect, type Locator, type Page } from '@playwright/test';
import { SitePage } from './site-page.ts';

/** How far a search is, as its list says. */
export type SearchState = 'idle' | 'loading' | 'ready' | 'empty' | 'failed';

/** What the dialog and the page of the search have in common. */
class SearchUi {
  readonly site: SitePage;
  readonly root: Locator;

  constructor(page: Page, root: string) {
    this.site = new SitePage(page);
    this.root = page.locator(root);
  }

  get list(): Locator {
    return this.root.locator('[data-search-state]');
  }

  get results(): Locator {
    return this.root.locator('[data-search-result]');
  }

  get status(): Locator {
    return this.root.getByRole('status');
  }

  get retry(): Locator {
    return this.root.getByRole('button', { name: 'Try again' });
  }

  /** Waits until the list says that the search is so far. */
  async reach(state: SearchState): Promise<void> {
    await expect(this.list).toHaveAttribute('data-search-state', state);
  }

  /** The paths that the results lead to, in rank order, with their anchors. */
  async paths(): Promise<string[]> {
    return await this.results.evaluateAll((results) =>
      results.map((result) => {
        const { pathname, search, hash } = result.querySelector('a') as HTMLAnchorElement;
        return pathname + search + hash;
      }),
    );
  }
}

/** The dialog of the search, on any page. */
export class SearchDialog extends SearchUi {
  constructor(page: Page) {
    super(page, 'search-dialog dialog');
  }

  get field(): Locator {
    return this.root.getByRole('combobox');
  }

  get options(): Locator {
    return this.root.getByRole('option');
  }

  /** Opens the dialog by its key and types, as fast as a reader would. */
  async ask(query: string): Promise<void> {
    if (!(await this.root.isVisible())) {
      await this.site.page.keyboard.press('/');
      await expect(this.field).toBeFocused();
    }
    await this.field.fill('');
    await this.site.page.keyboard.type(query);
  }
}

/** The page of the search. */
export class SearchPage extends SearchUi {
  constructor(page: Page) {
    super(page, 'search-page');
  }

  get field(): Locator {
    return this.root.getByRole('searchbox');
  }

  async open(query = ''): Promise<void> {
    await this.site.open(query === '' ? 'search/' : `search/?q=${encodeURIComponent(query)}`);
  }
}
