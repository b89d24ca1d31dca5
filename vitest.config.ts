import { readFile } from 'node:fs/promises';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS, chromiumPath } from './scripts/chromium';
import { askNative } from './tests/ask-native';
import { yaml } from './vite-yaml.js';

const executablePath = await chromiumPath();

/** DuckDB's source map names a hundred sources that its package leaves out, each worth a warning. */
const withoutSourceMap: Plugin = {
  name: 'without-source-map',
  async load(id) {
    const [file] = id.split('?');
    if (!file!.endsWith('.worker.js')) return null;
    return (await readFile(file!, 'utf8')).replace(/^\/\/# sourceMappingURL=.*$/m, '');
  }
};

export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{src,scripts,tests}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          testTimeout: 120_000
        }
      },
      {
        // Without SvelteKit, whose router would take the addresses that the test runner needs.
        plugins: [yaml, withoutSourceMap, svelte()],
        publicDir: 'static',
        optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'], include: ['apache-arrow'] },
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts'],
          testTimeout: 240_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: CHROMIUM_ARGS } }),
            instances: [{ browser: 'chromium' }],
            commands: { askNative }
          }
        }
      }
    ]
  }
});
