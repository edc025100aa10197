import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { CannotDo } from '../editor-command.ts';

/** @param otherwise what to tell where git cannot answer. */
function git(folder: string, args: readonly string[], otherwise: string, index?: string): string {
  const environment = index === undefined ? process.env : { ...process.env, GIT_INDEX_FILE: index };
  const { status, stdout, error } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    env: environment,
  });
  if (error !== undefined) throw new CannotDo('git cannot be started. Install it, or run this where it is installed.');
  if (status === 0) return stdout.trim();
  throw new CannotDo(otherwise);
}

/**
 * Lends the content folder as it was in a commit, for as long as `use` runs. The working copy is not touched.
 * @param commit a commit, branch or tag.
 * @throws CannotDo where the folder is in no git repository, or the commit is unknown.
 */
export function withContentAt<T>(folder: string, commit: string, use: (folder: string) => T): T {
  const alone = `${folder} is in no git repository, which is asked what the content said before. Run this in a clone.`;
  const unknown = `There is no commit or branch "${commit}". Name one that exists, such as HEAD~1 or main.`;
  const broken = `git cannot take the files of ${commit} out. Run git fsck, and clone the repository anew if it complains.`;
  const top = git(folder, ['rev-parse', '--show-toplevel'], alone);
  const place = git(folder, ['rev-parse', '--show-prefix'], alone).split(sep).join('/').replace(/\/$/, '');
  const found = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{tree}`], unknown);
  const copy = mkdtempSync(join(tmpdir(), 'crosswalk-commit-'));
  try {
    const index = join(copy, 'index');
    const files = join(copy, 'files');
    mkdirSync(files);
    git(top, ['read-tree', found], broken, index);
    git(top, ['checkout-index', '--all', '--quiet', `--prefix=${files}/`], broken, index);
    return use(join(files, relative('.', place)));
  } finally {
    rmSync(copy, { recursive: true });
  }
}
