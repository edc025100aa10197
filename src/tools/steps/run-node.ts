import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { projectRoot } from './package-command.ts';

/** How a command ended. */
export interface CommandResult {
  readonly exitCode: number;
  /** What it printed, both streams in the order of arrival and without colours; empty if it used the terminal. */
  readonly output: string;
}

/** What may differ from a captured run in this environment. */
export interface CommandOptions {
  /** Let the command use the terminal instead of capturing what it prints. */
  readonly usesTerminal?: boolean;
  /** Variables to add to the environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Runs this Node with other arguments, in the project’s folder.
 *
 * @param nodeArguments The arguments, the script first.
 * @param options What may differ.
 * @returns How it ended. A command that a signal ended counts as failed.
 */
export function runNode(nodeArguments: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, nodeArguments, {
      cwd: projectRoot,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.environment },
      stdio: options.usesTerminal ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', fail);
    child.once('close', (code) => {
      done({ exitCode: code ?? 1, output: stripVTControlCharacters(Buffer.concat(chunks).toString()) });
    });
  });
}
