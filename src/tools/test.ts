/**
 * `npm test`, after `npm ci`: runs every check that takes minutes, and ends with a line such as `412 passed, 0 failed`.
 * Exits with 1 if anything failed.
 */
import { runTestSteps } from './steps/run-test-steps.ts';
import { testSteps } from './test-steps.ts';

process.exitCode = await runTestSteps(testSteps);
