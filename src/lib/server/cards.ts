import { cardSvg, type Card } from '../card/card';
import { THEMES, type Theme } from '../pledge/codes';
import { areas, membersOfLevel, municipalities, type Area } from '../query/area';
import { pledgesOfMunicipality } from '../query/pledge';
import { priorityByTheme } from '../query/priority';
import { statesByMunicipality } from '../query/states';
import { gapTotals } from '../query/theme';
import type { Source } from '../view/answers';
import { areaTitle } from '../view/area-name';
import { findingOf } from '../view/finding';
import { formatDate } from '../view/format';
import { municipalityStatus, yearOf } from '../view/municipality-status';
import { askOverview } from '../view/overview';
import { counted } from '../view/plural';
import { DEFAULT_SELECTION } from '../view/selection';
import { themeFinding } from '../view/theme-finding';
import { mixed } from '../view/colour-mix';
import { lightThemeColour, themes } from '../vocabulary/themes';
import { nativeEngine, nativeSource } from './engine';
import { smallMapSheet } from './map';

const GROUND = '#ffffff';
const LAND = '#e4e2dc';
const INK = '#191b1e';

type Content = Omit<Card, 'source'>;

/** The name of a page's card: its path with dashes. */
export const cardName = (path: string): string => path.replaceAll('/', '-') || 'oversikt';

/** Every card by name, drawn when asked for. */
export async function cards(): Promise<Map<string, () => Promise<string>>> {
  const source = await nativeSource();
  const { release } = await nativeEngine();
  const year = yearOf(release.date);
  const sign = `Löfteskartan, datamängd ${release.version}, ${formatDate(release.date)}`;
  const contents = new Map<string, () => Promise<Content>>([
    ['oversikt', () => overviewCard(source)]
  ]);
  for (const theme of THEMES) contents.set(`tema-${theme}`, () => themeCard(source, theme));
  for (const area of await source.ask(areas, undefined)) {
    contents.set(cardName(area.path), () => areaCard(source, area, year));
  }
  return new Map(
    [...contents].map(([name, make]) => [
      name,
      async () => cardSvg({ ...(await make()), source: sign })
    ])
  );
}

async function overviewCard(source: Source): Promise<Content> {
  const { theme } = DEFAULT_SELECTION;
  const finding = findingOf(await askOverview(source, DEFAULT_SELECTION), themes.inSentence(theme));
  return {
    kicker: 'Vad kommuner och polis lovar',
    headline: finding.headline,
    basis: finding.basis,
    map: await stateMap(source, theme)
  };
}

async function themeCard(source: Source, theme: Theme): Promise<Content> {
  const overview = await askOverview(source, { ...DEFAULT_SELECTION, theme });
  const gaps = await source.ask(gapTotals, undefined);
  const gap = gaps.find((row) => row.theme === theme) ?? { named: 0, gap: 0, untold: 0 };
  const finding = themeFinding(overview, gap, themes.inSentence(theme));
  return {
    kicker: `Tema: ${themes.label(theme)}`,
    headline: finding.headline,
    basis: finding.basis,
    map: await stateMap(source, theme)
  };
}

async function areaCard(source: Source, area: Area, year: number): Promise<Content> {
  const members = (await source.ask(membersOfLevel, { level: area.level }))
    .filter(({ code }) => code === area.code)
    .map(({ municipality }) => municipality);
  const map = await areaMap(new Set(members), area.level === 'country');
  const kicker = areaTitle(area);
  if (area.level === 'municipality') {
    const place = (await source.ask(municipalities, undefined)).find(
      ({ code }) => code === area.code
    )!;
    const pledges = await source.ask(pledgesOfMunicipality, { code: area.code });
    const { headline, explanation } = municipalityStatus(place, pledges, year);
    return { kicker, headline, basis: explanation, map };
  }
  const { level, code } = area;
  const rows = await source.ask(priorityByTheme, { level, code, year: DEFAULT_SELECTION.year });
  const inForce = rows[0]?.inForce ?? 0;
  const [first] = rows
    .filter(({ theme }) => theme !== 'annat')
    .sort((a, b) => b.atLeast - a.atLeast);
  return {
    kicker,
    headline: `${inForce} av ${counted(members.length, 'kommun', 'kommuner')} hade ett känt gällande löfte ${DEFAULT_SELECTION.year}`,
    basis: first?.atLeast
      ? `Flest lovade något om ${themes.inSentence(first.theme)}: minst ${first.atLeast} av ${inForce}.`
      : 'Det som kunde hittas, inte ett slumpmässigt urval.',
    map
  };
}

/** Municipalities that promise something on a theme, in its colour. */
async function stateMap(source: Source, theme: Theme): Promise<Card['map']> {
  const { year } = DEFAULT_SELECTION;
  const states = new Map(
    (await source.ask(statesByMunicipality, { theme, year })).map(({ code, state }) => [
      code,
      state
    ])
  );
  const colour = lightThemeColour(theme);
  const fills: Record<string, string> = {
    prioritised: colour,
    addressed: mixed(colour, GROUND, 0.5)
  };
  return coloured((code) => fills[states.get(code) ?? ''] ?? LAND);
}

const areaMap = (members: ReadonlySet<string>, whole: boolean) =>
  coloured((code) => (!whole && members.has(code) ? INK : LAND));

async function coloured(fillOf: (code: string) => string): Promise<Card['map']> {
  const { width, height, municipalities } = await smallMapSheet();
  return {
    width,
    height,
    shapes: municipalities.map(({ code, d }) => ({ d, fill: fillOf(code) }))
  };
}
