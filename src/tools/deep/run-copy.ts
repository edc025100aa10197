import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** How a command in a copy ended. */
export interface CopyRun {
  readonly exitCode: number | null;
  readonly output: string;
}

/**
 * Starts a tool of a copied project under this Node, in a process group of its own.
 *
 * @param root The folder of the copy.
 * @param words The path of the tool below the folder, and its arguments.
 * @param environment What to add to the environment.
 * @returns The process, and a promise of how it ends.
 */
export function startInCopy(
  root: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): { readonly child: ChildProcess; readonly ended: Promise<CopyRun> } {
  const child = spawn(process.execPath, words, {
    cwd: root,
    // The test runner would make a tool report to it.
    env: { ...process.env, NODE_TEST_CONTEXT: undefined, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(String(chunk)));
  const ended = once(child, 'close').then(([exitCode]) => ({ exitCode, output: chunks.join('') }));
  return { child, ended };
}
