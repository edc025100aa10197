import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject, type ProjectCopy } from '../project-copy.ts';
import { startInCopy } from '../run-copy.ts';
import { refusals, removeContent, writeHostileContent } from './hostile-content.test-data.ts';

/** A built site with hostile texts. */
export interface HostileSite {
  /** The folder of the built site. */
  readonly root: string;
  /** How many pairs of a text field and a hostile string it was built from. */
  readonly placed: number;
  /** How many text fields. */
  readonly fields: number;
  readonly remove: () => void;
}

/** What stands between hostile texts and a page; the copy is built without it, to try what comes after. */
const locks: readonly { readonly path: string; readonly lock: RegExp; readonly open: string }[] = [
  // The rules of plain texts: from a rule’s start to the comma or period behind its message.
  {
    path: 'src/schemas/common.ts',
    lock: new RegExp(`\\n  \\.refine\\([^\\n]*(?:${refusals.source})[^\\n]*'\\)`, 'g'),
    open: '',
  },
  // A card with a letter that its font lacks.
  {
    path: 'src/tools/build/pictures/draw-card.ts',
    lock: /throw new Error\(`The font of[^;]*;/,
    open: 'return Promise.resolve([]);',
  },
];

function openLocks(copy: ProjectCopy): void {
  for (const { path, lock, open } of locks) {
    const file = join(copy.root, path);
    const text = readFileSync(file, 'utf8');
    const opened = text.replace(lock, open);
    if (opened === text) throw new Error(`${path} no longer has the rule that this test takes away.`);
    writeFileSync(file, opened);
  }
}

/**
 * Builds a site from hostile texts with a copy of the project whose schemas let them pass.
 *
 * @throws An error with what the build said, if it failed.
 */
export async function buildHostileSite(): Promise<HostileSite> {
  const { folder, placed } = writeHostileContent();
  const copy = copyProject('hostile');
  try {
    openLocks(copy);
    const build = startInCopy(copy.root, ['src/tools/build.ts', '--checked'], { CROSSWALK_CONTENT: folder });
    const { exitCode, output } = await build.ended;
    if (exitCode !== 0) throw new Error(output.slice(-4000));
  } catch (error) {
    copy.remove();
    throw error;
  } finally {
    removeContent(folder);
  }
  return {
    root: join(copy.root, 'dist'),
    placed: [...placed.values()].reduce((sum, names) => sum + names.size, 0),
    fields: placed.size,
    remove: copy.remove,
  };
}
