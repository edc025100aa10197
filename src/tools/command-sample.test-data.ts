import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from './check/check-content.ts';
import { homeRoles, type SampleChanges, withContentSample } from './content-sample.test-data.ts';
import { type EditorCommand, type EditorOutcome, runEditorCommand } from './editor-command.ts';
import { sampleDay } from './mistakes.test-data.ts';

/** A content folder of its own, for a test of a command. */
export interface CommandSample {
  readonly folder: string;
  /** Runs a command in it. */
  run(command: EditorCommand, ...args: string[]): Promise<EditorOutcome>;
  /** The text of a file. */
  read(path: string): string;
  write(path: string, text: string): void;
  /** What the check finds, as `path code`. */
  check(): string[];
}

/** Options of a sample. */
export interface SampleOptions {
  /** What the person answers, one after another, when a command asks. */
  readonly answers?: string[];
  /** Whether every page can be made, the home page too. */
  readonly hasHome?: boolean;
}

/**
 * Lends the example content, with changes, for as long as a test needs it.
 */
export async function withCommandSample(
  changes: SampleChanges,
  use: (sample: CommandSample) => Promise<void>,
  { answers, hasHome = false }: SampleOptions = {},
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'crosswalk-command-'));
  const ask = answers && (async () => answers.shift() ?? '');
  const around = { currentFolder: folder, environment: {}, today: sampleDay, useColor: false, ask };
  try {
    withContentSample(changes, (sample) => cpSync(sample, folder, { recursive: true }));
    const role = readFileSync(join(folder, 'roles/ehr-analyst.yaml'), 'utf8');
    for (const id of hasHome ? homeRoles : []) {
      writeFileSync(join(folder, `roles/${id}.yaml`), role.replace('EHR analyst', id.replaceAll('-', ' ')));
    }
    await use({
      folder,
      run: (command, ...args) => runEditorCommand(command, ['--content', folder, ...args], around),
      read: (path) => readFileSync(join(folder, path), 'utf8'),
      write: (path, text) => writeFileSync(join(folder, path), text),
      check: () => checkContent(folder, sampleDay).issues.map(({ path, code }) => `${path} ${code}`),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
