import { startProgress } from './progress.ts';
import { runNode } from './run-node.ts';

/** A part of a longer run, which a person can also run alone. */
export interface Step {
  /** What is done, such as “Content check”. */
  readonly title: string;
  /** The commands, one after the other, as arguments to Node. */
  readonly commands: readonly (readonly string[])[];
  /** What to type to run only this. */
  readonly alone: string;
}

/** Which step of how many. */
export interface Position {
  readonly number: number;
  readonly of: number;
}

/**
 * Writes the head of a step’s line.
 *
 * @param position Which step of how many.
 * @param title What is done.
 * @returns Such as `[2/3] Building the site …`.
 */
export function stepLabel(position: Position, title: string): string {
  return `[${position.number}/${position.of}] ${title} …`;
}

/**
 * Runs a step and shows its progress. What the commands print is shown only if one fails, with how to run it alone.
 *
 * @param step The step.
 * @param position Which step of how many.
 * @returns The exit code of the first command that failed, or 0.
 */
export async function runStep(step: Step, position: Position): Promise<number> {
  const progress = startProgress(stepLabel(position, step.title));
  for (const command of step.commands) {
    const { exitCode, output } = await runNode(command);
    if (exitCode === 0) continue;
    progress.finish('failed after');
    console.log(`\n${output.trimEnd()}\n\n${step.title}: failed. To run it alone: ${step.alone}\n`);
    return exitCode;
  }
  progress.finish();
  return 0;
}
