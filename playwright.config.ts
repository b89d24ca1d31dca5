import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './scripts/chromium';

const port = Number(process.env.PORT ?? 4173);
const executablePath = await chromiumPath();

/** What needs the WebGL map. The rest goes without: drawing it in software takes most of the time. */
const WITH_WEBGL = /(answers|map|walk)\.e2e\.ts$/;

/** The built site, as readers get it, in a real Chromium. */
export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.e2e.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: 'sv-SE'
  },
  projects: [
    {
      name: 'webgl',
      testMatch: WITH_WEBGL,
      use: { launchOptions: { executablePath, args: CHROMIUM_ARGS } }
    },
    {
      name: 'no webgl',
      testIgnore: WITH_WEBGL,
      use: { launchOptions: { executablePath, args: [...CHROMIUM_ARGS, '--disable-3d-apis'] } }
    }
  ],
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    port,
    reuseExistingServer: false
  }
});
