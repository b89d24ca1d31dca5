import { beforeAll, describe, expect, it } from 'vitest';
import { openNative } from '../engine/native';
import { THEMES } from '../pledge/codes';
import { engineSource } from '../view/answers';
import { themes } from '../vocabulary/themes';
import { askEntries, KINDS } from './entry';
import { SearchIndex } from './search-index';

let index: SearchIndex;
beforeAll(async () => {
  const { engine } = await openNative('static/data');
  index = new SearchIndex(await askEntries(engineSource(engine), themes.all));
});

const best = (text: string) => {
  const [group] = index.find(text);
  return group ? `${group.kind}: ${group.hits[0]!.title}` : 'nothing';
};
const titles = (text: string, kind: string) =>
  index
    .find(text)
    .find((group) => group.kind === kind)
    ?.hits.map(({ title }) => title) ?? [];

describe('what can be found', () => {
  it('has every kind', () =>
    expect(new Set(index.entries.map(({ kind }) => kind))).toEqual(new Set(KINDS)));
  it('has all municipalities and themes', () => {
    const count = (kind: string) => index.entries.filter((entry) => entry.kind === kind).length;
    expect([count('municipality'), count('theme')]).toEqual([290, THEMES.length]);
  });
});

describe('the best hit', () => {
  it.each([
    ['a name as it is written', 'Älmhult', 'municipality: Älmhult'],
    ['in small letters', 'älmhult', 'municipality: Älmhult'],
    ['without its accents', 'Almhult', 'municipality: Älmhult'],
    ['its first letters', 'älm', 'municipality: Älmhult'],
    ['its first letters without accents', 'almh', 'municipality: Älmhult'],
    ['one letter missing', 'stokholm', 'municipality: Stockholm'],
    ['the capital, whole', 'stockholm', 'municipality: Stockholm'],
    ['half typed', 'stock', 'municipality: Stockholm'],
    ['a county by the start of its second word', 'stockholms l', 'county: Stockholms län'],
    ['two letters swapped', 'gotebrog', 'municipality: Göteborg'],
    ['one letter too many', 'jönnköping', 'municipality: Jönköping'],
    ['spaces around it', '  aneby ', 'municipality: Aneby'],
    ['a theme', 'bedrägeri', 'theme: Bedrägeri'],
    ['a theme without accents', 'bedrageri', 'theme: Bedrägeri'],
    ['a theme by the first letters', 'narko', 'theme: Narkotika'],
    ['a theme by a word of its definition', 'a-traktorer', 'theme: Trafik'],
    ['a county by its full name', 'kronobergs län', 'county: Kronobergs län'],
    ['a document by place and year', 'ljungby 2024', 'document: Ljungby 2024'],
    ['nothing of the kind', 'xyzzyq', 'nothing'],
    ['an empty field', '   ', 'nothing']
  ])('of %s', (_, text, hit) => expect(best(text)).toBe(hit));
});

describe('order', () => {
  it.each([
    ['å as written ranks above å left out', 'håbo', ['Håbo', 'Habo']],
    ['a as written ranks above å', 'habo', ['Habo', 'Håbo']],
    ['ä as written', 'älvdalen', ['Älvdalen']]
  ])('%s', (_, text, expected) =>
    expect(titles(text, 'municipality').slice(0, expected.length)).toEqual(expected)
  );

  it('a whole name ranks above one that starts with it', () =>
    expect(titles('lund', 'municipality')[0]).toBe('Lund'));

  it('finds Älmhult among what starts with alm', () =>
    expect(titles('alm', 'municipality')).toContain('Älmhult'));

  it('shows at most five of a kind', () =>
    expect(titles('medborgarlöfte 20', 'document').length).toBeLessThanOrEqual(5));
});
