import { afterAll, describe, expect, test } from 'vitest';
import { openNative } from '../engine/native';
import { EXAMPLES } from './examples';

const { engine } = await openNative('static/data');
afterAll(() => engine.close());

describe('every example gives rows', () => {
  test.each(EXAMPLES.map(({ title, sql }) => [title, sql]))('%s', async (_, sql) => {
    expect((await engine.query(sql!)).length).toBeGreaterThan(1);
  });
});
