import { describe, expect, it } from 'vitest';
import type { ThemeState } from '../pledge/codes';
import { countStates, packStates, sheetMarkup, smallMapMarkup, unpackStates } from './small-map';

const STATES: ThemeState[] = ['absent', 'prioritised', 'absent', 'unknown'];

describe('a small map', () => {
  it('packs states to a digit each and back', () => {
    expect(packStates(STATES)).toHaveLength(4);
    expect(unpackStates(packStates(STATES))).toEqual(STATES);
  });

  it('counts the states', () =>
    expect([...countStates(packStates(STATES))]).toEqual([
      ['absent', 2],
      ['prioritised', 1],
      ['unknown', 1]
    ]));

  it('draws the commonest state as the country and the others upon it', () =>
    expect(smallMapMarkup(packStates(STATES))).toBe(
      '<g class="mark-absent"><use href="#sverige"/></g>' +
        '<g class="mark-prioritised"><use href="#k1"/></g>' +
        '<g class="mark-unknown"><use href="#k3"/></g>'
    ));

  it('defines each shape once', () =>
    expect(
      sheetMarkup({
        width: 1,
        height: 1,
        country: 'm0 0l1 1z',
        municipalities: [{ code: '0114', name: 'Upplands Väsby', d: 'm1 1l1 1z' }]
      })
    ).toBe('<path id="sverige" d="m0 0l1 1z"/><path id="k0" d="m1 1l1 1z"/>'));
});
