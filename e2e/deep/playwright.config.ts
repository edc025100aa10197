import { defineConfig } from '@playwright/test';
import { projects } from '../browsers.ts';
import ordinary from '../playwright.config.ts';

/** The specs of `npm run test:deep`: as the ordinary ones, but they may take long, and run in every browser there is. */
export default defineConfig(ordinary, {
  testDir: '.',
  testIgnore: [],
  projects: projects({ testDir: import.meta.dirname }),
  outputDir: '../../test-results/browser-deep',
  timeout: 300_000,
  snapshotPathTemplate: '{testDir}/outlines/{arg}{ext}',
  reporter: [[process.stdout.isTTY ? 'list' : 'dot'], ['json', { outputFile: '../../test-results/e2e-deep.json' }]],
});
