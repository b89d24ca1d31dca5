// A thread begins as plain JavaScript: it must learn to read TypeScript before it loads the rest.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
