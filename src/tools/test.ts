/**
 * `npm test`, after `npm ci`: runs every check there is and ends with a line such as `412 passed, 0 failed`.
 *
 * A step that fails does not stop the others, unless they need what it makes. Exits with 1 if anything failed.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addUp, type Counts, formatCounts, judgeRunner, oneFailed, onePassed, oneSkipped } from './steps/counts.ts';
import { projectRoot } from './steps/package-command.ts';
import { type Position, runStep, stepLabel } from './steps/run-step.ts';
import { resultFolder, type TestStep, testSteps } from './test-steps.ts';

async function main(): Promise<number> {
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

process.exitCode = await main();
