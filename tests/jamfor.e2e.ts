import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { THEMES } from '../src/lib/pledge/codes';
import {
  countAmounts,
  countMix,
  countThemes,
  currentDocuments
} from '../src/lib/query/current.fixture';
import { areasOf, documents, has } from '../src/lib/query/records.fixture';
import { Recount } from '../src/lib/query/recount.fixture';
import { address, ALMHULT, compare, county, LJUNGBY, place } from './jamfor';
import { expect, test } from './site';

/** What is counted here is counted from the records, not from the tables that the site asks. */
const recount = new Recount();

const labels = new Map(
  (
    parse(readFileSync('data/vocabulary/themes.yaml', 'utf8')) as {
      code: string;
      label: { sv: string };
    }[]
  ).map(({ code, label: { sv } }) => [code, sv])
);
const inSentence = (theme: string) =>
  labels.get(theme)!.charAt(0).toLowerCase() + labels.get(theme)!.slice(1);

test.describe('questions to two areas', () => {
  test('what do Ljungby and Älmhult share in 2024, and where do they differ?', async ({ page }) => {
    const promises = (code: string) =>
      THEMES.filter((theme) =>
        ['prioritised', 'addressed'].includes(recount.state(code, theme, 2024, 2024))
      );
    const [ljungby, almhult] = [promises('0781'), promises('0765')];
    const sentences: [RegExp, readonly string[]][] = [
      [/^Ljungby och Älmhult lovar båda något om /, ljungby.filter((one) => almhult.includes(one))],
      [/^Bara Ljungby lovar något om /, ljungby.filter((one) => !almhult.includes(one))],
      [/^Bara Älmhult lovar något om /, almhult.filter((one) => !ljungby.includes(one))],
      [
        /^Varken Ljungby eller Älmhult lovar något om /,
        THEMES.filter((one) => !ljungby.includes(one) && !almhult.includes(one))
      ]
    ];
    const view = await compare(page, address([LJUNGBY, ALMHULT], { ar: 2024 }));
    await expect(view.headline).toHaveText(
      `Ljungby och Älmhult lovade båda något om ${sentences[0]![1].length} av 20 teman 2024`
    );
    for (const [start, expected] of sentences) {
      expect(expected.length).toBeGreaterThan(0);
      const names = expected.map(inSentence);
      // A theme whose own name holds an "och" is joined by another word.
      const and = names.some((name) => name.includes(' och ')) ? ' samt ' : ' och ';
      const list = [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(and);
      const sentence = view.shared.getByRole('listitem').filter({ hasText: start });
      expect((await sentence.innerText()).replace(start, '')).toBe(`${list}.`);
    }
    await expect(view.shared.getByRole('listitem')).toHaveCount(sentences.length);
  });

  test('is “only” said where the other pledge is known in part?', async ({ page }) => {
    expect(documents.find(({ id }) => id === 'almhult-2023')!.completeness).not.toBe('full');
    const view = await compare(page, address([LJUNGBY, ALMHULT], { ar: 2023 }));
    await expect(view.shared.getByText('Går inte att säga')).toBeVisible();
    await expect(view.shared.getByText(/^Bara Ljungby/)).toHaveCount(0);
    await expect(
      view.shared.getByText(/^Ljungby lovar något om .*; för Älmhult går det inte att säga\.$/)
    ).toBeVisible();
  });

  test('what can be said of 2025, when no known pledge is in force?', async ({ page }) => {
    for (const code of ['0781', '0765']) expect(recount.inForce([code], 2025, 2025)).toEqual([]);
    const view = await compare(page, address([LJUNGBY, ALMHULT], { ar: 2025 }));
    await expect(view.headline).toHaveText('Ljungby och Älmhult: inget känt löfte gällde 2025');
    await expect(view.cell('teman', 'Trafik', 0)).toHaveText('Löftet har löpt ut');
    await expect(page.locator('#loften')).toContainText('Inget känt gällande löfte säger något');
  });

  test('which state is each theme in, in each of them?', async ({ page }) => {
    const states = parse(readFileSync('data/vocabulary/states.yaml', 'utf8')) as {
      code: string;
      label: { sv: string };
    }[];
    const view = await compare(page, address([LJUNGBY, ALMHULT], { ar: 2024 }));
    for (const theme of THEMES) {
      for (const [at, code] of ['0781', '0765'].entries()) {
        const state = recount.state(code, theme, 2024, 2024);
        await expect(view.cell('teman', labels.get(theme)!, at)).toHaveText(
          states.find((one) => one.code === state)!.label.sv
        );
      }
    }
  });

  test('who promises more traffic controls a year, Eskilstuna or Vingåker (2019)?', async ({
    page
  }) => {
    const most = (code: string) =>
      Math.max(
        ...countAmounts(currentDocuments(place(code), 2019))
          .filter(({ type, unit }) => type === 'trafikkontroll' && unit === 'kontroller')
          .map(({ perYear }) => perYear)
      );
    const [eskilstuna, vingaker] = [most('0484'), most('0428')];
    expect(eskilstuna).toBeGreaterThan(vingaker);
    await compare(page, address(['kommun.0428', 'kommun.0484'], { ar: 2019 }));
    await expect(
      page.locator('#mangder section').filter({ hasText: 'Trafikkontroll: kontroller' })
    ).toContainText(
      `Mest i en och samma aktivitet: Eskilstuna, ${eskilstuna} om året (Vingåker ${vingaker}).`
    );
  });

  test('who does most in Ljungby compared with Älmhult (2023)?', async ({ page }) => {
    const view = await compare(page, address([LJUNGBY, ALMHULT], { ar: 2023 }));
    await expect(page.locator('#vem h2')).toHaveText(
      'Flest aktiviteter har kommunen i Ljungby; kommun och polis tillsammans i Älmhult'
    );
    // The police have none of their own there: a line that nobody has is not drawn.
    const rows = { Kommunen: 'kommun', Gemensamt: 'gemensamt' };
    for (const [at, code] of ['0781', '0765'].entries()) {
      const mix = countMix(currentDocuments(place(code), 2023));
      const sum = (of: typeof mix) => of.reduce((all, { activities }) => all + activities, 0);
      expect(sum(mix)).toBeLessThan(10);
      for (const [label, actor] of Object.entries(rows)) {
        await expect(view.cell('vem', label, at)).toHaveText(
          `${sum(mix.filter((row) => row.actor === actor))} av ${sum(mix)}`
        );
      }
    }
  });

  test('of which type are the activities, as parts of how many (2024)?', async ({ page }) => {
    const view = await compare(page, address([LJUNGBY, ALMHULT], { ar: 2024 }));
    for (const [at, code] of ['0781', '0765'].entries()) {
      const mix = countMix(currentDocuments(place(code), 2024));
      const sum = (of: typeof mix) => of.reduce((all, { activities }) => all + activities, 0);
      expect(sum(mix)).toBeGreaterThanOrEqual(10);
      const dialog = sum(mix.filter(({ type }) => type === 'dialog'));
      await expect(view.cell('slag', 'Dialog', at)).toHaveText(
        new RegExp(`^${Math.round((100 * dialog) / sum(mix))}\\s%\\s*$`)
      );
      await expect(page.locator('#slag thead small').nth(at)).toHaveText(
        `n = ${sum(mix)} aktiviteter`
      );
    }
  });

  test('how alike are they, and by which themes?', async ({ page }) => {
    const [a, b] = ['0781', '0765'].map((code) => countThemes(currentDocuments(place(code), 2024)));
    const product = (x: Map<string, number>, y: Map<string, number>) =>
      [...x].reduce((sum, [theme, part]) => sum + part * (y.get(theme) ?? 0), 0);
    const cosine = product(a!, b!) / Math.sqrt(product(a!, a!) * product(b!, b!));
    const shared = [...a!.keys()]
      .filter((theme) => b!.has(theme))
      .sort((x, y) => a!.get(y)! * b!.get(y)! - a!.get(x)! * b!.get(x)!);
    await compare(page, address([LJUNGBY, ALMHULT], { ar: 2024 }));
    const row = page.locator('#likhet tbody tr');
    await expect(row).toHaveCount(1);
    await expect(row).toContainText(cosine.toFixed(2).replace('.', ','));
    await expect(row).toContainText(labels.get(shared[0]!)!);
  });

  test('what do both promise on burglary, and in which document?', async ({ page }) => {
    await compare(page, address([LJUNGBY, ALMHULT], { tema: 'inbrott', ar: 2024 }));
    const columns = page.locator('#loften .column');
    for (const [at, id] of ['ljungby-2024', 'almhult-2024'].entries()) {
      const record = documents.find((document) => document.id === id)!;
      const summaries = record.activities.filter(has('inbrott')).map(({ summary }) => summary);
      expect(summaries.length).toBeGreaterThan(0);
      const column = columns.nth(at);
      for (const summary of summaries) await expect(column.getByText(summary)).toBeVisible();
      await expect(column.locator(`a[href*="/lofte/${id}/"]`)).toBeVisible();
    }
  });
});

test.describe('questions to larger areas', () => {
  test('in how many municipalities is traffic promised: Kronoberg, Jönköping, the country (2023)?', async ({
    page
  }) => {
    const view = await compare(page, address(['lan.07', 'lan.06'], { riket: 'ja', ar: 2023 }));
    const areas = [county('07'), county('06'), areasOf('country').get('se')!];
    for (const [at, area] of areas.entries()) {
      const { atLeast, atMost, inForce, full, fullWith } = recount.priority(area, 'trafik', 2023);
      const most = atMost > atLeast ? ` (högst ${atMost})` : '';
      const cell = view.cell('teman', 'Trafik', at);
      await expect(cell).toContainText(`minst ${atLeast}${most} av ${inForce}`);
      if (full < 10) await expect(cell).not.toContainText('skattat');
      else {
        await expect(cell).toContainText(
          new RegExp(`skattat ${Math.round((100 * fullWith) / full)}\\s%, n = ${full}`)
        );
      }
    }
  });

  test('does a pledge of two municipalities count once in their county?', async ({ page }) => {
    const joint = documents.find(({ id }) => id === 'hogsby-2020')!;
    expect(joint.municipalities).toEqual(['0821', '0861']);
    await compare(page, address(['kommun.0821', 'kommun.0861', 'lan.08'], { ar: 2020 }));
    const current = currentDocuments(county('08'), 2020);
    expect(current.filter(({ id }) => id === joint.id)).toHaveLength(1);
    const n = current.flatMap(({ activities }) => activities).length;
    await expect(page.locator('#slag thead small').nth(2)).toHaveText(`n = ${n} aktiviteter`);
    await expect(page.locator('#slag thead small').nth(0)).toHaveText(
      `n = ${joint.activities.length} aktiviteter`
    );
  });
});
