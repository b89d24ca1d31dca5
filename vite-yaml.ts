import type { Plugin } from 'vite';
import { parse } from 'yaml';

/** The vocabulary is written as YAML for people; the app imports it as plain values. */
export const yaml: Plugin = {
  name: 'yaml',
  transform: (code, id) =>
    id.endsWith('.yaml')
      ? { code: `export default ${JSON.stringify(parse(code))}`, map: null }
      : null
};
