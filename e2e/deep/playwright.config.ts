import { defineConfig } from '@playwright/test';
import ordinary from '../playwright.config.ts';

/** The specs of `npm run test:deep`: as the ordinary ones, but they may take long. */
export default defineConfig(ordinary, {
  testDir: '.',
  testIgnore: [],
  outputDir: '../../test-results/browser-deep',
  timeout: 300_000,
  reporter: [[process.stdout.isTTY ? 'list' : 'dot'], ['json', { outputFile: '../../test-results/e2e-deep.json' }]],
});
