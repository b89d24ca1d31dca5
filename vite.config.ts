import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { parse } from 'yaml';

/** The vocabulary is written as YAML for people; the app imports it as plain values. */
const yaml: Plugin = {
  name: 'yaml',
  transform: (code, id) =>
    id.endsWith('.yaml')
      ? { code: `export default ${JSON.stringify(parse(code))}`, map: null }
      : null
};

export default defineConfig({
  plugins: [yaml, sveltekit()],
  // Both bring workers of their own, which the dependency optimiser would lose.
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm', 'maplibre-gl'] },
  build: { target: 'es2022' }
});
