/**
 * `npm start`, after `npm ci`: checks the content, builds the site and serves it at a printed address.
 *
 * A step that fails says so, with how to run it alone, and its exit code is passed on.
 */
import { serverOptionsFromEnvironment, startServerOnFreePort } from './serve.ts';
import { startProgress } from './steps/progress.ts';
import { runStep, type Step, stepLabel } from './steps/run-step.ts';

const steps: readonly Step[] = [
  { title: 'Checking the content', commands: [['src/tools/check.mjs']], alone: 'npm run check' },
  { title: 'Building the site', commands: [['src/tools/build.ts', '--checked']], alone: 'npm run build' },
];

async function main(): Promise<number> {
  const total = steps.length + 1;
  for (const [index, step] of steps.entries()) {
    const exitCode = await runStep(step, { number: index + 1, of: total });
    if (exitCode !== 0) return exitCode;
  }
  const progress = startProgress(stepLabel({ number: total, of: total }, 'Starting the server'));
  try {
    const { url } = await startServerOnFreePort(serverOptionsFromEnvironment());
    progress.finish();
    console.log(`\nCrosswalk is at ${url} (stop with Ctrl+C)`);
    return 0;
  } catch (error) {
    progress.finish('failed after');
    console.error(`${(error as Error).message}\nTo run it alone: npm run serve`);
    return 1;
  }
}

process.exitCode = await main();
