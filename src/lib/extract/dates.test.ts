import { describe, expect, it } from 'vitest';
import { isoDate, periodOf, publishedOf, signedOf } from './dates';

describe('the period of a pledge', () => {
  it.each<[string, string | null, string | null]>([
    ['Medborgarlöftet gäller 2022-2025 men utvärderas löpande.', '2022', '2025'],
    ['Medborgarlöfte 2023–2024', '2023', '2024'],
    ['Medborgarlöfte 2022/2023', '2022', '2023'],
    [
      'Medborgarlöfte Älmhult kommun 2024\nMedborgarlöften löper fram till 2024-12-31',
      '2024',
      '2024-12-31'
    ],
    ['Under tiden 1 januari 2023 - 31 december 2024 lovar polisen att', '2023-01-01', '2024-12-31'],
    ['Löftet gäller från 2023-06-20 till och med 2024-06-20.', '2023-06-20', '2024-06-20'],
    ['Medborgarlöftet kommer att löpa från 2018-07-01—2020-06-30', '2018-07-01', '2020-06-30'],
    ['Medborgarlöften december 2016 - december 2017', '2016-12', '2017-12'],
    ['Löfte under perioden januari - december 2022', '2022-01', '2022-12'],
    ['Under 2019–2022 lovar kommunen och polisen', '2019', '2022'],
    ['Under 2023−2026 lovar kommunen och polisen', '2023', '2026'],
    ['Det här ska vi göra under 2018', '2018', '2018'],
    ['2021 års medborgarlöfte', '2021', '2021'],
    ['Inget årtal alls.', null, null]
  ])('%s', (text, from, to) => {
    expect(periodOf(text, null).value).toEqual({ from, to });
  });

  it('a follow-up of an earlier pledge does not count', () => {
    const text = 'Uppföljning medborgarlöfte 2019-2020\nMedborgarlöfte 2021';
    expect(periodOf(text, null).value.from).toBe('2021');
  });

  it('without a stated period the year of signing is inferred', () => {
    const found = periodOf('Löftet gäller i två år från undertecknandet.', '2020-03-01');
    expect(found).toMatchObject({ value: { from: '2020', to: '2021' }, basis: 'inferred' });
  });
});

it.each([
  ['26 oktober 2018', '2018-10-26'],
  ['den 3:e mars 2021', '2021-03-03'],
  ['2024-4-2', '2024-04-02'],
  ['2019', '2019'],
  ['i våras', null]
])('%s is %s', (text, date) => expect(isoDate(text)).toBe(date));

it.each([
  ['Uppföljning\nÄlmhult 2024-04-22\nNamn', '2024-04-22'],
  ['Laxå den 26 oktober 2018', '2018-10-26'],
  ['Löftet undertecknades den 3 mars 2021.', '2021-03-03'],
  ['Ingen dag', undefined]
])('signed: %s', (text, date) => expect(signedOf(text)?.value).toBe(date));

it('published', () => expect(publishedOf('Publicerad: 2023-03-27')).toBe('2023-03-27'));
