import { readBrowserCounts, readUnitCounts } from './steps/counts.ts';
import { packageCommand } from './steps/package-command.ts';
import { nodeTestCommand, resultFolder, type TestStep } from './steps/run-test-steps.ts';

const astro = packageCommand('astro');
const unitResults = `${resultFolder}/unit.json`;

/** What `npm test` runs, in this order. */
export const testSteps: readonly TestStep[] = [
  {
    id: 'types',
    title: 'Types',
    commands: [
      [astro, 'sync'],
      [astro, 'check'],
    ],
    alone: 'npm run types',
    needs: [],
  },
  {
    id: 'lint',
    title: 'Lint and format',
    commands: [[packageCommand('@biomejs/biome', 'biome'), 'ci', '--error-on-warnings', '.']],
    alone: 'npm run lint (and npm run format mends most of it)',
    needs: [],
  },
  {
    id: 'content',
    title: 'Content check',
    commands: [['src/tools/check.mjs'], ['src/tools/dates.ts', '--check']],
    alone: 'npm run check, and npm run dates -- --check',
    needs: [],
  },
  {
    id: 'unit',
    title: 'Unit tests',
    commands: [nodeTestCommand('src/**/*.test.ts', unitResults)],
    alone: 'npm run test:unit',
    needs: [],
    results: { file: unitResults, read: readUnitCounts },
  },
  {
    id: 'build',
    title: 'Build',
    commands: [['src/tools/build.ts', '--checked']],
    alone: 'npm run build',
    needs: ['content'],
  },
  {
    id: 'site',
    title: 'Check of the built site',
    commands: [['src/tools/check-site.ts']],
    alone: 'npm run check:site',
    needs: ['build'],
  },
  {
    id: 'browser',
    title: 'Browser tests',
    commands: [['src/tools/e2e.ts']],
    alone: 'npm run test:e2e',
    needs: ['build'],
    results: { file: `${resultFolder}/e2e.json`, read: readBrowserCounts },
  },
];
