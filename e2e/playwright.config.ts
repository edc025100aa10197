import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { baseUrl, port } from './address.ts';

/** Run it through `npm run test:e2e`, which finds or installs a browser and names it in CHROMIUM_PATH. */
export default defineConfig({
  testDir: '.',
  // What is slow has a configuration of its own there, which starts from this one.
  testIgnore: 'deep/**',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // Two cores run two browsers and the server: a slow answer is not a wrong one.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [[process.stdout.isTTY ? 'list' : 'dot'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    baseURL: baseUrl,
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: process.env.CHROMIUM_PATH },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `"${process.execPath}" src/tools/serve.ts --port ${port} --strict`,
    cwd: resolve(import.meta.dirname, '..'),
    url: baseUrl,
    reuseExistingServer: false,
  },
});
