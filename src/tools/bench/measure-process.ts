import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../steps/package-command.ts';
import { memoryOfTree } from './process-tree.ts';

/** What a process and all it started cost. */
export interface Cost {
  readonly wallSeconds: number;
  /** Time of all cores, user and system. */
  readonly cpuSeconds: number;
  /** The most memory that the whole tree of processes held at one time, in bytes; the process alone where there is no /proc. */
  readonly peakBytes: number;
}

/** How often the memory of the tree is looked at. */
const lookEvery = 50;

/**
 * Runs this Node with other arguments in the project’s folder, and measures it.
 *
 * @param nodeArguments The script and its arguments.
 * @param environment Variables to add to the environment.
 * @param soundOutput What shows that it did its work, whatever its exit code.
 * @returns What it cost, and what it printed on both streams.
 * @throws An error with the end of what it printed if it fails.
 */
export async function measureNode(
  nodeArguments: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  soundOutput?: RegExp,
): Promise<Cost & { readonly output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'crosswalk-measure-'));
  const report = join(folder, 'usage.json');
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', join(import.meta.dirname, 'report-usage.ts'), ...nodeArguments], {
    cwd: projectRoot,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CROSSWALK_USAGE_REPORT: report, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  let peakOfTree = 0;
  const looking = setInterval(() => {
    if (child.pid) peakOfTree = Math.max(peakOfTree, memoryOfTree(child.pid));
  }, lookEvery);
  const code = await new Promise<number>((done) => child.once('close', (value) => done(value ?? 1)));
  clearInterval(looking);
  const wallSeconds = (performance.now() - started) / 1000;
  const output = Buffer.concat(chunks).toString();
  if (code !== 0 && !soundOutput?.test(output))
    throw new Error(`${nodeArguments.join(' ')} failed:\n${output.slice(-2000)}`);
  const { cpuSeconds, peakBytes } = JSON.parse(readFileSync(report, 'utf8')) as Omit<Cost, 'wallSeconds'>;
  rmSync(folder, { recursive: true });
  return { wallSeconds, cpuSeconds, peakBytes: Math.max(peakBytes, peakOfTree), output };
}
