import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit()],
  // Both bring workers of their own, which the dependency optimiser would lose.
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm', 'maplibre-gl'] },
  build: { target: 'es2022' }
});
