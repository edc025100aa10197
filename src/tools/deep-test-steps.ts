import { readBrowserCounts, readUnitCounts } from './steps/counts.ts';
import { nodeTestCommand, resultFolder, type TestStep } from './steps/run-test-steps.ts';

const nodeResults = `${resultFolder}/deep.json`;

/** What `npm run test:deep` runs, in this order. */
export const deepTestSteps: readonly TestStep[] = [
  {
    id: 'build',
    title: 'Build with compressed files',
    commands: [['src/tools/build.ts', '--compress']],
    alone: 'npm run build -- --compress',
    needs: [],
  },
  {
    id: 'node',
    title: 'Bytes, killed builds, base path, hostile texts, nginx, Caddy, S3',
    // One after the other: each builds, or measures.
    commands: [nodeTestCommand('src/**/*.deep.ts', nodeResults, '--test-concurrency=1')],
    alone: 'node --test --test-concurrency=1 "src/**/*.deep.ts"',
    needs: ['build'],
    results: { file: nodeResults, read: readUnitCounts },
  },
  {
    id: 'browser',
    title: 'Deep browser tests',
    commands: [['src/tools/e2e.ts', '--config=e2e/deep/playwright.config.ts']],
    alone: 'npm run test:e2e -- --config=e2e/deep/playwright.config.ts',
    needs: ['build'],
    results: { file: `${resultFolder}/e2e-deep.json`, read: readBrowserCounts },
  },
];
