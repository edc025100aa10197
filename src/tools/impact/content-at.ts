import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { CannotDo } from '../editor-command.ts';

function git(folder: string, args: readonly string[], index?: string): string {
  const environment = index === undefined ? process.env : { ...process.env, GIT_INDEX_FILE: index };
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    env: environment,
  });
  if (error !== undefined) throw new CannotDo('git cannot be started. Install it, or run this where it is installed.');
  if (status === 0) return stdout.trim();
  throw new CannotDo(
    `git could not answer: ${stderr.trim().split('\n')[0] ?? ''} Name a commit or branch that exists.`,
  );
}

/**
 * Lends the content folder as it was in a commit, for as long as `use` runs. The working copy is not touched.
 * @param commit a commit, branch or tag.
 * @throws CannotDo where the folder is in no git repository, or the commit is unknown.
 */
export function withContentAt<T>(folder: string, commit: string, use: (folder: string) => T): T {
  const top = git(folder, ['rev-parse', '--show-toplevel']);
  const place = git(folder, ['rev-parse', '--show-prefix']).split(sep).join('/').replace(/\/$/, '');
  const found = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{tree}`]);
  const copy = mkdtempSync(join(tmpdir(), 'crosswalk-commit-'));
  try {
    const index = join(copy, 'index');
    const files = join(copy, 'files');
    mkdirSync(files);
    git(top, ['read-tree', found], index);
    git(top, ['checkout-index', '--all', '--quiet', `--prefix=${files}/`], index);
    return use(join(files, relative('.', place)));
  } finally {
    rmSync(copy, { recursive: true });
  }
}
