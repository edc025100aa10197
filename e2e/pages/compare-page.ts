import type { Locator } from '@playwright/test';
import { SitePage } from './site-page.ts';

/** What a row of a comparison says: its attribute, its heading, and its cells. */
export type RowText = readonly string[];

/** The comparison tool, and what it shares with the pages of pairs. */
export class ComparePage extends SitePage {
  /** Opens the tool with entries in its address. */
  async compare(ids: readonly string[], fragment = ''): Promise<void> {
    await this.open(`compare/?with=${ids.join(',')}${fragment}`);
  }

  get title(): Locator {
    return this.page.locator('#compared');
  }

  get choices(): Locator {
    return this.page.getByRole('form', { name: 'Choose what to compare' }).getByRole('combobox');
  }

  get notes(): Locator {
    return this.page.locator('[data-slot="notes"] p');
  }

  get progress(): Locator {
    return this.page.locator('[data-slot="progress"]');
  }

  get order(): Locator {
    return this.page.locator('[data-part="order"]');
  }

  get shortlist(): Locator {
    return this.page.getByRole('region', { name: 'Your shortlist' });
  }

  get headings(): Locator {
    return this.page.locator('compare-tool table.compare thead th:not(:first-child)');
  }

  get rows(): Locator {
    return this.page.locator('compare-tool table.compare tbody tr');
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The attributes of the rows, in the order shown. */
  async attributes(): Promise<readonly string[]> {
    return await this.rows.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-attribute') ?? ''));
  }

  /** All rows of all comparison tables on the page, folded ones too, without the space between words. */
  async rowTexts(): Promise<ReadonlyMap<string, RowText>> {
    const rows = await this.page.locator('main table.compare tbody tr').evaluateAll((found) =>
      found.map((row) => ({
        attribute: row.getAttribute('data-attribute') ?? '',
        cells: [...row.querySelectorAll('td')].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
        filled: [...row.querySelectorAll('td')].map((cell) => [
          ...[...cell.querySelectorAll('.bars .on')].map((bars) => bars.getAttribute('x2')),
          cell.querySelectorAll('.shared').length,
        ]),
      })),
    );
    return new Map(rows.map(({ attribute, cells, filled }) => [attribute, [...cells, filled.join()]]));
  }

  /** What decides, as sentences with what each side scores. */
  async decides(): Promise<readonly string[]> {
    return await this.page
      .locator('main .decides > li')
      .evaluateAll((items) => items.map((item) => (item.textContent ?? '').replace(/\s+/g, ' ').trim()));
  }

  /** The ranges of the pay figure: names, notes, and every place on the axis. */
  async payRows(): Promise<readonly string[]> {
    return await this.page
      .locator('main .range-rows > li')
      .evaluateAll((items) =>
        items.map((item) =>
          [
            (item.textContent ?? '').replace(/\s+/g, ' ').trim(),
            item.querySelector('svg')?.getAttribute('class'),
            item.querySelector('svg')?.getAttribute('aria-label'),
            ...[...item.querySelectorAll('line, rect, text')].map((mark) =>
              ['class', 'x', 'width', 'x1', 'x2', 'text-anchor'].map((name) => mark.getAttribute(name)).join(' '),
            ),
          ].join(' | '),
        ),
      );
  }
}
