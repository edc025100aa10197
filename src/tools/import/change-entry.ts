import { stringify } from 'yaml';
import { changedFigures } from '../../vocabulary/changed-figures.ts';
import type { Draft } from '../edit-content/draft.ts';
import { pathOfEntry } from '../edit-content/find-entry.ts';
import type { FigureChange } from './change-table.ts';

/** The edition that brought figures: the id of its source, and its name. */
export interface ImportedEdition {
  readonly source: string;
  readonly name: string;
}

/**
 * Writes an entry of `changes/` that tells readers which figures an import changed, from what to what.
 * @param today the day of the import, `YYYY-MM-DD`.
 * @param isTrial whether the draft is only shown.
 * @returns what to tell the editor; empty where no figure of an occupation was replaced.
 */
export function writeChangeEntry(
  draft: Draft,
  changes: readonly FigureChange[],
  { source, name }: ImportedEdition,
  { today, isTrial }: { readonly today: string; readonly isTrial: boolean },
): string {
  const figures = changes
    .filter(({ figure, old, new: value }) => figure in changedFigures && old !== undefined && value !== undefined)
    .map(({ of, figure, old, new: value }) => ({ of, figure, was: old, is: value, source }));
  if (figures.length === 0) return '';
  const path = pathOfEntry({ collection: 'changes', id: `${today}-${source}` });
  if (draft.has(path))
    return `${path} is there already, so the changed figures ${isTrial ? 'would not be' : 'were not'} written into it.`;
  const description = `Figures of occupations now come from the edition ${name}. Each is listed with what it was before.`;
  const front = stringify({ title: `Figures of ${name}`, description, date: today, figures }, { lineWidth: 0 });
  draft.write(path, `---\n${front}---\n\n${description}\n`);
  if (isTrial) return `${path} would tell readers what changed.`;
  return `${path} tells readers what changed. Put it into your own words.`;
}
