import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { yaml } from './vite-yaml.js';

export default defineConfig({
  plugins: [yaml, sveltekit()],
  // Both bring workers of their own, which the dependency optimiser would lose.
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm', 'maplibre-gl'] },
  build: { target: 'es2022' },
  // The reader of dropped documents loads its libraries by format: parts of a worker are modules.
  worker: { format: 'es' }
});
