import { municipalities } from '../src/lib/query/area';
import { activitiesOf, focusAreasOf } from '../src/lib/query/pledge';
import { priorityByYear } from '../src/lib/query/priority';
import { promisesBehind } from '../src/lib/query/promise';
import { statesByMunicipality } from '../src/lib/query/states';
import { native } from './native';
import { expect, open, overview, test } from './site';

/** A share as the page writes it: whole per cent, a space of some kind before the sign. */
const percent = (part: number, of: number) => `${Math.round((100 * part) / of)}\\s%`;

test('which municipalities had fraud as a focus area in 2023?', async ({ page }) => {
  const source = await native();
  const [states, places] = await Promise.all([
    source.ask(statesByMunicipality, { theme: 'bedrageri', year: 2023 }),
    source.ask(municipalities, undefined)
  ]);
  const wanted = states
    .filter(({ state }) => state === 'prioritised')
    .map(({ code }) => places.find((place) => place.code === code)!.name);
  expect(wanted.length).toBeGreaterThan(0);

  const view = overview(page);
  await open(page, '/');
  await view.theme('Bedrägeri').check();
  await view.year(2023).click();
  await view.legend('Prioriterat').click();
  await expect(view.rows).toHaveCount(wanted.length);
  const shown = await view.rows.getByRole('rowheader').allInnerTexts();
  expect(shown.sort()).toEqual(wanted.sort());
});

test('how did the share with traffic change from 2017 to 2023?', async ({ page }) => {
  const rows = await (
    await native()
  ).ask(priorityByYear, {
    theme: 'trafik',
    level: 'country',
    code: 'se',
    fromYear: 2017,
    toYear: 2023
  });
  const view = overview(page);
  await open(page, '/');
  await view.theme('Trafik').check();
  for (const year of [2017, 2023]) {
    await view.year(year).click();
    const { atLeast, atMost, inForce, full, fullWith } = rows.find((row) => row.year === year)!;
    expect(atLeast).toBeLessThan(atMost);
    await expect(view.headline).toHaveText(
      new RegExp(`^Minst ${atLeast} av ${inForce} kommuner .* lovade ${year} något om trafik$`)
    );
    await expect(view.basis).toHaveText(
      new RegExp(
        `minst ${percent(atLeast, inForce)} och högst ${percent(atMost, inForce)} ` +
          `\\(${atLeast}–${atMost} av ${inForce}\\).*` +
          `Skattning ur de ${full} kommuner .*: ${percent(fullWith, full)}`
      )
    );
  }
});

test('what is behind a mark: every promise on the theme, each with its document', async ({
  page
}) => {
  const rows = await (
    await native()
  ).ask(promisesBehind, { theme: 'narkotika', year: 2024, level: 'municipality', code: '0781' });
  expect(rows.length).toBeGreaterThan(0);
  const view = overview(page);
  await open(page, '/');
  await view.theme('Narkotika').check();
  await view.year(2024).click();
  await expect(view.headline).toContainText('2024');
  await view.rows
    .filter({ has: page.getByRole('link', { name: 'Ljungby', exact: true }) })
    .getByRole('button')
    .click();
  await expect(view.promises.getByRole('listitem')).toHaveCount(rows.length);
  for (const { text } of rows) await expect(view.promises.getByText(text).first()).toBeVisible();
  await expect(view.promises.locator('a[href*="/lofte/ljungby-2024"]')).toBeVisible();
});

test('what was promised in Ljungby 2024?', async ({ page }) => {
  const source = await native();
  const id = 'ljungby-2024';
  const [focusAreas, activities] = await Promise.all([
    source.ask(focusAreasOf, { id }),
    source.ask(activitiesOf, { id })
  ]);
  expect(activities.length).toBeGreaterThan(0);

  await open(page, '/');
  await overview(page).rows.getByRole('link', { name: 'Ljungby', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ljungby');
  await page.locator('#kallor').getByRole('link', { name: /2024/ }).click();
  await expect(page).toHaveURL(new RegExp(`/lofte/${id}/$`));
  for (const { label } of focusAreas) {
    await expect(page.getByRole('heading', { level: 3, name: label })).toBeVisible();
  }
  for (const { index, summary } of activities) {
    await expect(page.locator(`#aktivitet-${index + 1}`)).toContainText(summary);
  }
  await expect(page.locator('[id^=aktivitet-]')).toHaveCount(activities.length);
});
