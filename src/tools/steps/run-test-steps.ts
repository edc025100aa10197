import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addUp, type Counts, formatCounts, judgeRunner, oneFailed, onePassed, oneSkipped } from './counts.ts';
import { projectRoot } from './package-command.ts';
import { type Position, runStep, type Step, stepLabel } from './run-step.ts';

/** Where the runners leave what they counted. */
export const resultFolder = 'test-results';

/** A step of a run of tests. */
export interface TestStep extends Step {
  readonly id: string;
  /** The steps without whose success this one makes no sense. */
  readonly needs: readonly string[];
  /** For a step that runs tests: the file with their counts, and what reads it. Any other step counts as one test. */
  readonly results?: { readonly file: string; readonly read: (json: string) => Counts };
}

/**
 * The arguments to Node that run test files and leave their counts.
 *
 * @param pattern Which files.
 * @param resultFile Where the counts go, below the folder of the project.
 */
export const nodeTestCommand = (pattern: string, resultFile: string, ...options: string[]): readonly string[] => [
  '--test',
  '--test-reporter=dot',
  '--test-reporter-destination=stdout',
  '--test-reporter=./src/tools/count-tests.ts',
  `--test-reporter-destination=${resultFile}`,
  ...options,
  pattern,
];

/**
 * Runs every step and ends with a line such as `412 passed, 0 failed`. A step that fails does not stop the others,
 * unless they need what it makes.
 *
 * @param testSteps The steps, in their order.
 * @returns The exit code: 1 if anything failed.
 */
export async function runTestSteps(testSteps: readonly TestStep[]): Promise<number> {
  const folder = join(projectRoot, resultFolder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);

  const outcomes = new Map<TestStep, Counts>();
  for (const [index, step] of testSteps.entries()) {
    const position = { number: index + 1, of: testSteps.length };
    const missing = testSteps.find((other) => step.needs.includes(other.id) && outcomes.get(other)?.passed === 0);
    outcomes.set(step, missing ? skip(step, missing, position) : await run(step, position));
  }
  const sum = addUp([...outcomes.values()]);
  console.log(`\n${formatCounts(sum)}`);
  return sum.failed === 0 ? 0 : 1;
}

function skip(step: TestStep, missing: TestStep, position: Position): Counts {
  console.log(`${stepLabel(position, step.title)} skipped: it needs “${missing.title}” to pass`);
  return oneSkipped;
}

async function run(step: TestStep, position: Position): Promise<Counts> {
  const exitCode = await runStep(step, position);
  if (!step.results) return exitCode === 0 ? onePassed : oneFailed;
  const file = join(projectRoot, step.results.file);
  const { counts, fault } = judgeRunner(
    exitCode,
    existsSync(file) ? readFileSync(file, 'utf8') : undefined,
    step.results.read,
  );
  console.log(`      ${formatCounts(counts)}`);
  if (fault) console.log(`      ${fault} To run it alone: ${step.alone}`);
  return counts;
}
