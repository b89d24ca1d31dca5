import { describe, expect, it } from 'vitest';
import type { Pledge } from '../pledge/schema';
import { changesSince, history, latest, ledgerOf, recordHash } from './ledger';

const pledge: Pledge = {
  id: 'ljungby-2024',
  municipalities: ['0781'],
  title: 'Medborgarlöfte 2024',
  validFrom: '2024',
  validTo: '2024',
  source: { url: null, publisher: 'Ljungby kommun', format: 'text' },
  completeness: 'full',
  problems: [],
  focusAreas: [],
  activities: []
};

describe('the hash of a record', () => {
  it('does not depend on the order of its fields', () => {
    const turned = Object.fromEntries(Object.entries(pledge).reverse()) as Pledge;
    expect(recordHash(turned)).toBe(recordHash(pledge));
  });

  it('changes with any value', () => {
    expect(recordHash({ ...pledge, validTo: '2025' })).not.toBe(recordHash(pledge));
    expect(recordHash({ ...pledge, notes: null })).not.toBe(recordHash(pledge));
  });
});

describe('the changes since a release', () => {
  const before = ledgerOf(
    { version: '2026.1', date: '2026-11-22' },
    new Map([
      ['kept-2020', 'aaa'],
      ['other-2020', 'bbb'],
      ['gone-2020', 'ccc']
    ])
  );

  it('are told by document', () => {
    const now = new Map([
      ['new-2021', 'ddd'],
      ['other-2020', 'xxx'],
      ['kept-2020', 'aaa']
    ]);
    expect(changesSince(before, now)).toEqual({
      since: '2026.1',
      added: ['new-2021'],
      changed: ['other-2020'],
      removed: ['gone-2020']
    });
  });

  it('are against the latest release', () => {
    const later = { ...before, version: '2027.1', date: '2027-02-01' };
    expect(latest([later, before])?.version).toBe('2027.1');
    expect(latest([])).toBeUndefined();
  });
});

describe('a ledger', () => {
  it('lists its documents by id', () => {
    const hashes = new Map([
      ['b-2020', '1'],
      ['a-2020', '2']
    ]);
    const ledger = ledgerOf({ version: '2026.1', date: '2026-11-22' }, hashes);
    expect(Object.keys(ledger.documents)).toEqual(['a-2020', 'b-2020']);
  });
});

describe('the history of releases', () => {
  const of = (version: string, date: string, documents: Record<string, string>) => ({
    version,
    date,
    documents
  });

  it('is the newest first, each against the one before', () => {
    const [newest, first] = history([
      of('2026.10', '2026-12-01', { a: '1', b: '3', d: '1' }),
      of('2026.9', '2026-12-01', { a: '1', b: '2', c: '1' })
    ]);
    expect(newest!.ledger.version).toBe('2026.10');
    expect(newest!.changes).toEqual({
      since: '2026.9',
      added: ['d'],
      changed: ['b'],
      removed: ['c']
    });
    expect(first!.changes).toBeNull();
  });
});
