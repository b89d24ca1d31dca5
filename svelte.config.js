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
    // All code in few files: the first view needs little, the rest is loaded by name when asked for.
    output: { preloadStrategy: 'modulepreload' }
  }
};
