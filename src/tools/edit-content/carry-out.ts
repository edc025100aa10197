import { CannotDo, type EditorCall } from '../editor-command.ts';
import { type Draft, tryDraft, writeDraft } from './draft.ts';
import { showDraft, showIssues } from './show-draft.ts';

/** What is said of a draft besides what the check finds. */
export interface DraftWords {
  /** What to say at the end once it is written. */
  readonly done: string;
  /** What stands first; every changed line of every file where it is left out. */
  readonly shown?: string;
  /** What stands before the end, written or not. */
  readonly summary?: string;
}

/**
 * Shows a draft, and writes it unless `--dry-run` was given.
 * @throws CannotDo where the check would find errors in the content after the change, or
 * a page could no longer be made; nothing is written then.
 */
export function carryOut(draft: Draft, call: EditorCall, words: DraftWords): string {
  const { issues, fault } = tryDraft(draft, call.today);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const found = `After this change the check would find:\n\n${showIssues(errors, call)}`;
    throw new CannotDo(`${found}\nNothing was written. Mend these places first, then run the command again.`);
  }
  if (fault !== undefined) {
    throw new CannotDo(
      `After this change the site could not be built: ${fault}\nA page of the site names this entry in its code. Nothing was written. Open an issue that says what you want to change, so that an engineer can change that page with you.`,
    );
  }
  const shown = words.shown ?? showDraft(draft, call);
  const warnings = issues.length === 0 ? '' : `\nWorth a look afterwards:\n\n${showIssues(issues, call)}`;
  const said = `${shown}${warnings}\n${words.summary ?? ''}`;
  if (call.has('dry-run')) return `${said}Nothing was written. Leave out --dry-run to do it.\n`;
  writeDraft(draft);
  return `${said}${words.done}\n`;
}
