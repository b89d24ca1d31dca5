import { describe, expect, it } from 'vitest';
import { gridAreas, readGrid } from './grid';

const HEADING = 'row,col,length,municipality';
const read = (...lines: string[]) => readGrid([HEADING, ...lines].join('\n'), 'grid.csv');

describe('reading a grid', () => {
  it('places runs of cells, with an empty margin around', () => {
    const { grid, shared } = read('11,5,2,0002', '10,5,1,0001', '10,6,1,0002', '');
    expect(grid).toMatchObject({ row0: 9, col0: 4, rows: 4, cols: 4, codes: ['0001', '0002'] });
    expect([...grid.cells]).toEqual([0, 0, 0, 0, 0, 1, 2, 0, 0, 2, 2, 0, 0, 0, 0, 0]);
    expect(shared).toBe(0);
  });

  it('leaves a cell that two runs share at their ends with the first of them', () => {
    const { grid, shared } = read('10,5,2,0001', '10,6,3,0002');
    expect([...gridAreas(grid)]).toEqual([
      ['0001', 500_000],
      ['0002', 500_000]
    ]);
    expect(shared).toBe(1);
  });

  it('takes Windows line ends and a byte order mark', () => {
    const { grid } = readGrid(`\uFEFF${HEADING}\r\n10,5,2,0001\r\n`, 'grid.csv');
    expect(grid.codes).toEqual(['0001']);
  });
});

describe('a grid that cannot be read', () => {
  it.each([
    ['letters for a number', '10,x,2,0001'],
    ['a missing field', '10,5,0001'],
    ['a run of no cells', '10,5,0,0001'],
    ['a column beyond any map', '10,500000,2,0001'],
    ['a code of three digits', '10,5,2,114'],
    ['a negative row', '-1,5,2,0001']
  ])('names file and line: %s', (_, line) => {
    expect(() => read('9,5,2,0001', line)).toThrow(/^grid\.csv:3: ".*" is not a run of cells/);
  });

  it('names a wrong heading', () => {
    expect(() => readGrid('a;b\n', 'grid.csv')).toThrow(/^grid\.csv:1: expected the heading/);
  });

  it('names a file without rows', () => {
    expect(() => read()).toThrow(/^grid\.csv:2: the file has no rows/);
  });

  it('names a row that is missing between others', () => {
    expect(() => read('10,5,2,0001', '12,5,2,0001')).toThrow(/row 11 is missing/);
  });

  it('names a run over cells that are given away', () => {
    expect(() => read('10,5,4,0001', '10,6,4,0002')).toThrow(/^grid\.csv:3: .* covers 3 cell/);
    expect(() => read('10,5,4,0001', '10,6,1,0002')).toThrow(/^grid\.csv:3: .* covers 1 cell/);
  });
});
