import { describe, expect, it } from 'vitest';
import { drawing, drawnGrid } from './drawn-grid.fixture';
import { tidyGrid } from './tidy';

const tidied = (...lines: string[]) => drawing(tidyGrid(drawnGrid(lines)).grid);

describe('tidying a grid', () => {
  it('leaves a tidy one as it is', () => {
    const { grid, changed } = tidyGrid(drawnGrid(['AABB', 'AABB', '..BB']));
    expect(drawing(grid)).toEqual(['AABB', 'AABB', '..BB']);
    expect(changed).toBe(0);
  });

  it('gives a speck to the municipality around it', () => {
    expect(tidied('AAAA', 'ABAA', 'AABB', 'AABB', 'AABB')).toEqual([
      'AAAA',
      'AAAA',
      'AABB',
      'AABB',
      'AABB'
    ]);
  });

  it('drops a speck in the sea and fills one in the land', () => {
    expect(tidied('AAAA..', 'A.AA.A', 'AAAA..')).toEqual(['AAAA..', 'AAAA..', 'AAAA..']);
  });

  it('keeps a municipality that is a speck itself', () => {
    expect(tidied('AAAAA', 'AABAA', 'AAAAA')).toEqual(['AAAAA', 'AABAA', 'AAAAA']);
  });

  it('keeps an island of 1 km²', () => {
    expect(tidied('AA....', 'AA.AAA', 'AA.AAA', 'AA....')).toEqual([
      'AA....',
      'AA.AAA',
      'AA.AAA',
      'AA....'
    ]);
  });

  it('joins cells that hang together by a corner, over sea rather than over land', () => {
    expect(tidied('AA..', 'AA..', '..AA', '..AA')).toEqual(['AA..', 'AA..', '.AAA', '..AA']);
    expect(tidied('AABB', 'AABB', '..AA', '..AA')).toEqual(['AABB', 'AABB', '.AAA', '..AA']);
  });

  it('does not touch its source', () => {
    const source = drawnGrid(['AAAA', 'A.AA', 'AAAA']);
    tidyGrid(source);
    expect(drawing(source)).toEqual(['AAAA', 'A.AA', 'AAAA']);
  });
});
