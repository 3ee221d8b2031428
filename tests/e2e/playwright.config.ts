// End-to-end tests: the built page in the system's Chromium, served by the same plain static server as `make serve`.
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromium } from '../chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = Number(process.env.FERMATA_E2E_PORT ?? 8765);

export default defineConfig({
  testDir: '.',
  outputDir: `${root}build/e2e`,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  // What measures times has the machine to itself, after the others.
  projects: [
    { name: 'together', grepInvert: /@alone/ },
    { name: 'alone', grep: /@alone/, workers: 1, dependencies: ['together'] },
  ],
  use: {
    baseURL: `http://localhost:${port}/`,
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
    permissions: ['clipboard-read', 'clipboard-write'],
  },
  webServer: {
    command: `node .ci/serve.mjs ${port}`,
    cwd: root,
    port,
    reuseExistingServer: false,
    env: {},
  },
});
