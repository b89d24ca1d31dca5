import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../../scripts/extraction/knowledge-files';
import { parsePledge } from '../pledge/schema';
import { recordOf } from './draft';
import { draftsOf } from './extract';
import { readDocument } from './read';

const knowledge = readKnowledge();

async function draftsIn(name: string) {
  const bytes = readFileSync(new URL(`../../../tests/documents/${name}`, import.meta.url));
  return draftsOf(await readDocument(bytes), knowledge, name);
}

interface Expected {
  municipalities: string[];
  years: [string, string];
  actors: (string | null)[];
  themes: string[];
  focus?: string[];
  amounts?: (string | null)[];
}

/** Main themes and actors of the promises, in order. */
const CASES: Record<string, Expected> = {
  'two-columns.pdf': {
    municipalities: ['1452'],
    years: ['2024', '2024'],
    actors: ['polis', 'kommun', 'gemensamt', 'polis', 'kommun'],
    themes: ['trafik', 'otrygga-platser', 'upplevd-trygghet', 'bedrageri', 'inbrott'],
    amounts: ['12 ar', null, '2 ar', '4 ar', null]
  },
  'chapters.pdf': {
    municipalities: ['1881'],
    years: ['2023', '2025'],
    actors: ['polis', 'polis', 'kommun', 'polis', 'kommun', 'kommun'],
    themes: ['trafik', 'trafik', 'trafik', 'narkotika', 'narkotika', 'barn-unga'],
    focus: ['Trafik', 'Narkotika bland unga'],
    amounts: ['1 manad', null, null, '2 termin', null, null]
  },
  'bullets.docx': {
    municipalities: ['0512'],
    years: ['2024', '2024'],
    actors: ['polis', 'kommun', 'gemensamt', 'polis'],
    themes: ['polisnarvaro', 'skadegorelse', 'upplevd-trygghet', 'narkotika']
  },
  'headings.docx': {
    municipalities: ['0461'],
    years: ['2025', '2025'],
    actors: ['kommun', 'kommun', 'polis', 'polis'],
    themes: ['vald-nara-relation', 'vald-nara-relation', 'stold', 'polisnarvaro'],
    focus: ['Våld i nära relation', 'Stölder i centrum'],
    amounts: [null, null, '6 ar', '1 kvartal']
  },
  'news.html': {
    municipalities: ['1484'],
    years: ['2022', '2022'],
    actors: ['polis', 'polis', 'kommun'],
    themes: ['polisnarvaro', 'bedrageri', 'bedrageri']
  },
  'joint.html': {
    municipalities: ['0461', '0480', '0488'],
    years: ['2022-01-01', '2023-12-31'],
    actors: ['polis', 'polis', 'kommun', 'kommun'],
    themes: ['trafik', 'narkotika', 'otrygga-platser', 'barn-unga']
  },
  'inline-list.html': {
    municipalities: ['2361'],
    years: ['2020', '2020'],
    actors: ['polis', 'kommun', 'gemensamt'],
    themes: ['trafik', 'narkotika', 'vald-nara-relation'],
    focus: ['Trafiksäkerhet', 'ANDT-arbete bland unga', 'Våld i nära relation']
  },
  'windows-1252.html': {
    municipalities: ['2321'],
    years: ['2019', '2019'],
    actors: ['polis', 'kommun'],
    themes: ['trafik', 'trafik']
  },
  'latin1.txt': {
    municipalities: ['2523'],
    years: ['2020', '2020'],
    actors: ['polis', 'kommun'],
    themes: ['polisnarvaro', 'trafik']
  },
  'prose.txt': {
    municipalities: ['2101'],
    years: ['2023', '2023'],
    actors: ['polis', 'kommun', 'gemensamt'],
    themes: ['trafik', 'trafik', 'upplevd-trygghet'],
    amounts: ['10 ar', null, '2 ar']
  },
  'amounts.txt': {
    municipalities: ['1884'],
    years: ['2024', '2024'],
    actors: ['polis', 'polis', 'kommun', 'kommun', 'polis', 'kommun'],
    themes: ['trafik', 'trafik', 'narkotika', 'narkotika', 'samverkan', 'barn-unga'],
    amounts: ['1 manad', '6 ar', '4 ar', '2 termin', '1 ar', null]
  },
  'lost-bullets.txt': {
    municipalities: ['0604'],
    years: ['2021', '2022'],
    actors: ['polis', 'kommun'],
    themes: ['trafik', 'skadegorelse'],
    focus: ['Säker trafikmiljö', 'Minskad skadegörelse']
  },
  'district.txt': {
    municipalities: ['0180'],
    years: ['2022', '2022'],
    actors: ['polis', 'polis'],
    themes: ['narkotika', 'polisnarvaro'],
    focus: ['Trygghet i Farsta centrum', 'Ungdomar och narkotika']
  }
};

describe('a document in each layout becomes the draft that a person would write', () => {
  it.each(Object.entries(CASES))('%s', async (name, expected) => {
    const [draft] = await draftsIn(name);
    expect(draft!.municipalities.value).toEqual(expected.municipalities);
    expect([draft!.validFrom.value, draft!.validTo.value]).toEqual(expected.years);
    expect(draft!.activities.map((one) => one.actor.value)).toEqual(expected.actors);
    expect(draft!.activities.map((one) => one.themes.value[0])).toEqual(expected.themes);
    if (expected.focus) {
      expect(draft!.focusAreas.map((one) => one.label.value)).toEqual(expected.focus);
    }
    if (expected.amounts) {
      const amounts = draft!.activities.map(({ quantity: { value } }) =>
        value ? `${value.value} ${value.per}` : null
      );
      expect(amounts).toEqual(expected.amounts);
    }
  });

  it.each(Object.keys(CASES))('%s: the draft is a valid record', async (name) => {
    const [draft] = await draftsIn(name);
    expect(parsePledge(recordOf(draft!, { url: null, format: 'text' })).faults).toBeUndefined();
  });
});

it('every value of a promise is found in the text where its evidence says', async () => {
  const bytes = readFileSync(new URL('../../../tests/documents/chapters.pdf', import.meta.url));
  const document = await readDocument(bytes);
  const [draft] = draftsOf(document, knowledge);
  for (const { evidence } of draft!.activities) {
    expect(document.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  }
  expect(draft!.activities.map((one) => one.evidence.page)).toEqual([1, 1, 1, 2, 2, 3]);
});

it('a page with two years gives two drafts', async () => {
  const drafts = await draftsIn('two-years.html');
  expect(drafts.map((one) => one.validFrom.value)).toEqual(['2023', '2021']);
  expect(drafts.map((one) => one.activities.length)).toEqual([2, 1]);
});

it('menus, banners, footers and scripts are no part of a page', async () => {
  const [news] = await draftsIn('news.html');
  expect(news!.activities.map((one) => one.evidence.quote).join()).not.toMatch(
    /menyn|kakor|telefon/
  );
  const [scripts] = await draftsIn('scripts.html');
  expect(scripts!.activities).toHaveLength(2);
  expect(JSON.stringify(scripts)).not.toContain('window.ran');
});

it.each(['not-a-pledge.html', 'english.pdf'])('%s is said to hold no promises', async (name) => {
  const [draft] = await draftsIn(name);
  expect(draft!.activities).toEqual([]);
  expect(draft!.warnings).toContain('Inga löften hittades. Är dokumentet ett medborgarlöfte?');
});
