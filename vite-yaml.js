import { parse } from 'yaml';

/**
 * The vocabulary is written as YAML for people; the app imports it as plain values.
 * @type {import('vite').Plugin}
 */
export const yaml = {
  name: 'yaml',
  transform: (code, id) =>
    id.endsWith('.yaml')
      ? { code: `export default ${JSON.stringify(parse(code))}`, map: null }
      : null
};
