import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { copiesOf } from './repeated-pledges';

const text = "id: ljungby-2024\nmunicipalities: ['0781']\narea: null\ntitle: Löfte\n";
const records = (source: string, times: number) =>
  [...copiesOf(source, times)].map((copy) => parse(copy.text));

describe('copiesOf', () => {
  it('leaves the first as it is, to the byte', () => {
    expect([...copiesOf(text, 1)]).toEqual([{ id: 'ljungby-2024', text }]);
  });
  it('gives each copy an id of the same place and year', () => {
    expect(records(text, 3).map(({ id }) => id)).toEqual([
      'ljungby-2024',
      'ljungby-2024-1001',
      'ljungby-2024-2001'
    ]);
  });
  it('keeps the copies of a second document of the year apart from those of the first', () => {
    const second = text.replace('ljungby-2024', 'ljungby-2024-2');
    expect(records(second, 2)[1].id).toBe('ljungby-2024-1002');
  });
  it('gives each copy an area of its own, within the one it has', () => {
    const district = text.replace('null', "'Rosengård: öst'");
    expect(records(text, 2)[1].area).toBe('Stadsdel 1');
    expect(records(district, 2)[1].area).toBe('Rosengård: öst, Stadsdel 1');
  });
  it('keeps all else', () => {
    expect(records(text, 2)[1]).toMatchObject({ municipalities: ['0781'], title: 'Löfte' });
  });
});
