/**
 * `npm run test:deep`: runs what is too slow for every change, and ends with a line such as `40 passed, 0 failed`.
 * Exits with 1 if anything failed.
 */
import { deepTestSteps } from './deep-test-steps.ts';
import { runTestSteps } from './steps/run-test-steps.ts';

process.exitCode = await runTestSteps(deepTestSteps);
