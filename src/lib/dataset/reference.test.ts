import { describe, expect, it } from 'vitest';
import { parseMunicipalities, parseSearchLog } from './reference';
import { slug } from './slug';

const head =
  'municipality_code,name,slug,county_code,county_name,police_region,police_area,' +
  'local_police_area,lpos,former_lpo,lpo_evidence,lpo_source,lpo_as_of,lat,lon';
const ljungby =
  '0781,Ljungby,ljungby,07,Kronobergs län,Syd,Kalmar Kronoberg,Ljungby,,,pledge,,2024,56.833,13.941';

describe('the municipalities', () => {
  it('are read with unknowns as null and lists as lists', () => {
    expect(parseMunicipalities(`${head}\n${ljungby}\n`, 'm.csv')).toEqual([
      {
        code: '0781',
        name: 'Ljungby',
        slug: 'ljungby',
        countyCode: '07',
        countyName: 'Kronobergs län',
        policeRegion: 'Syd',
        policeAreas: ['Kalmar Kronoberg'],
        localPoliceArea: 'Ljungby',
        lpos: [],
        formerLpos: [],
        lpoEvidence: 'pledge',
        lpoSource: null,
        lpoAsOf: 2024,
        latitude: 56.833,
        longitude: 13.941
      }
    ]);
  });

  it.each([
    [
      'an unknown evidence',
      ljungby.replace('pledge', 'rumour'),
      /m\.csv:2: lpo_evidence: “rumour”/
    ],
    ['a code of three digits', ljungby.replace('0781', '781'), /m\.csv:2: municipality_code/],
    [
      'a missing name',
      ljungby.replace('Ljungby,ljungby', ',ljungby'),
      /m\.csv:2: name: .* missing/
    ],
    ['a municipality twice', `${ljungby}\n${ljungby}`, /m\.csv: municipality 0781 .* twice/]
  ])('with %s are refused', (_, rows, message) => {
    expect(() => parseMunicipalities(`${head}\n${rows}\n`, 'm.csv')).toThrow(message);
  });

  it('without a column are refused', () => {
    const csv = `${head.replace(',lpos', ',x')}\n${ljungby}\n`;
    expect(() => parseMunicipalities(csv, 'm.csv')).toThrow(/lpos: the column is missing/);
  });
});

describe('the search log', () => {
  it('is read by municipality', () => {
    const csv =
      'municipality_code,municipality,records,finding,searched\n0781,Ljungby,5,coded,2026-11-22\n';
    expect(parseSearchLog(csv, 's.csv').get('0781')).toEqual({
      finding: 'coded',
      searched: '2026-11-22'
    });
  });
});

describe('a slug', () => {
  it.each([
    ['Älmhult', 'almhult'],
    ['Örkelljunga', 'orkelljunga'],
    ['Blekinge/nordöstra Skåne', 'blekinge-nordostra-skane'],
    ['Lidingö-Kungsholmen', 'lidingo-kungsholmen'],
    ['Allé', 'alle']
  ])('of %s is %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });
});
