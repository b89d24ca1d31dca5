import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from './pack';

test('names stand once, values by column', () => {
  expect(
    pack([
      { code: '0114', count: 1 },
      { code: '0115', count: null }
    ])
  ).toEqual({
    columns: ['code', 'count'],
    values: [
      ['0114', '0115'],
      [1, null]
    ]
  });
});

test('no rows stay no rows', () => {
  expect(unpack(pack([]))).toEqual([]);
});

test('every set of rows comes back as it was, through JSON too', () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
  const rows = fc.array(fc.record({ theme: value, n: value, part: value }));
  fc.assert(
    fc.property(rows, (given) => {
      const received = JSON.parse(JSON.stringify(pack(given))) as ReturnType<typeof pack>;
      expect(unpack(received)).toEqual(given.map((row) => ({ ...row })));
    })
  );
});
