import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({ fallback: '404.html' }),
    // A folder per page: any static host can serve it without rewrite rules.
    prerender: { handleHttpError: 'fail', handleMissingId: 'fail', concurrency: 4 },
    paths: { relative: true },
    // Written into every page, so that it holds on any host. Nothing from elsewhere; no script but
    // our own; WebAssembly is DuckDB. Styles may stand in attributes: a theme's colour does.
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', 'wasm-unsafe-eval'],
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self', 'data:'],
        'connect-src': ['self', 'data:', 'blob:'],
        'worker-src': ['self', 'blob:'],
        'manifest-src': ['self'],
        'base-uri': ['self'],
        'form-action': ['none']
      }
    },
    // All code in few files: the first view needs little, the rest is loaded by name when asked for.
    output: { preloadStrategy: 'modulepreload' }
  }
};
