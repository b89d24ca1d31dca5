import { mostAlike, profilesOf, type Profile } from '../pledge/likeness';
import { activityMixOfArea, type MixRow } from '../query/activity-mix';
import { amountsOfArea, type AmountRow } from '../query/amount';
import { areas as allAreas, municipalities, type Area } from '../query/area';
import { pledgesOfArea, type CalendarRow } from '../query/calendar';
import { concretenessOfArea } from '../query/concreteness';
import { profilesOfLevel } from '../query/likeness';
import { priorityByTheme, priorityByYear, type PriorityRow } from '../query/priority';
import { promisesBehind, type PromiseRow } from '../query/promise';
import type { Source } from './answers';
import { areaInSentence, areaTitle } from './area-name';
import type { ComparisonSelection, PickedArea } from './comparison-selection';
import { isSame } from './comparison-selection';
import { concretenessOf, type Concreteness } from './concreteness';
import { splitCodes } from './phrase';
import { nameDocuments, type NamedDocument } from './promise';
import { FIRST_YEAR, LAST_YEAR } from './selection';

export type AreaAmount = AmountRow & NamedDocument;

/** One column of the comparison. */
export interface ComparedArea {
  level: string;
  code: string;
  /** Unique among the columns. */
  key: string;
  /** As a heading, and as it stands inside a sentence. */
  title: string;
  name: string;
  path: string;
  /** True for the country, which the others are measured against. */
  yardstick: boolean;
  /** Of the year: a municipality's state stands in it as the one that is 1. */
  themes: (PriorityRow & { theme: string })[];
  /** Of the current pledges: those in force in the year, else the latest known before. */
  mix: MixRow[];
  concreteness: Concreteness;
  amounts: AreaAmount[];
  profile: Profile | null;
  /** Of all years. */
  pledges: CalendarRow[];
  years: { year: number; inForce: number }[];
  /** What the pledges in force say on the theme; null for the country: too much to read. */
  promises: (PromiseRow & { where: string })[] | null;
}

/** An area that is much like the first. */
export interface Suggestion extends PickedArea {
  title: string;
  likeness: number;
}

/** All that the comparison shows for one selection; carries the selection it answers. */
export interface Comparison {
  selection: ComparisonSelection;
  /** In the reader's order; the country last. */
  areas: ComparedArea[];
  /** Municipalities of their pledges by code. */
  names: Record<string, string>;
  /** The areas most like the first, the most alike first; null where it has too few activities. */
  alike: Suggestion[] | null;
}

/** How many areas are suggested. */
const SUGGESTED = 12;

const COUNTRY = { level: 'country', code: 'se' };

/** Asks all that a comparison needs. Every area of the selection must exist. */
export async function askComparison(
  source: Source,
  selection: ComparisonSelection
): Promise<Comparison> {
  const known = await source.ask(allAreas, undefined);
  const refs = [...selection.areas, ...(selection.country ? [COUNTRY] : [])];
  const areas = refs.map((ref) => known.find((area) => isSame(area, ref))!);
  const [columns, alike, places] = await Promise.all([
    Promise.all(areas.map((area) => askArea(source, area, selection))),
    askAlike(source, selection, known),
    source.ask(municipalities, undefined)
  ]);
  const named = new Set(
    columns.flatMap(({ pledges }) => pledges.flatMap((pledge) => splitCodes(pledge.municipalities)))
  );
  const names = Object.fromEntries(
    places.filter(({ code }) => named.has(code)).map(({ code, name }) => [code, name])
  );
  return { selection, areas: columns, names, alike };
}

async function askArea(
  source: Source,
  area: Area,
  { year, theme }: ComparisonSelection
): Promise<ComparedArea> {
  const { level, code, path } = area;
  const ref = { level, code };
  const yardstick = level === 'country';
  const [places, themes, mix, parts, amounts, profiles, pledges, years, promises] =
    await Promise.all([
      source.ask(municipalities, undefined),
      source.ask(priorityByTheme, { ...ref, year }),
      source.ask(activityMixOfArea, { ...ref, year }),
      source.ask(concretenessOfArea, { ...ref, year }),
      source.ask(amountsOfArea, { ...ref, year }),
      source.ask(profilesOfLevel, { level, year }),
      source.ask(pledgesOfArea, ref),
      source.ask(priorityByYear, { ...ref, theme, fromYear: FIRST_YEAR, toYear: LAST_YEAR }),
      yardstick ? null : source.ask(promisesBehind, { ...ref, theme, year })
    ]);
  const names = new Map(places.map(({ code: one, name }) => [one, name]));
  const nameOf = (one: string) => names.get(one) ?? one;
  return {
    level,
    code,
    key: `${level}.${code}`,
    title: yardstick ? 'Hela landet' : areaTitle(area),
    name: areaInSentence(area),
    path,
    yardstick,
    themes,
    mix,
    concreteness: concretenessOf(parts),
    amounts: nameDocuments(amounts, nameOf),
    profile: profilesOf(profiles).get(code) ?? null,
    pledges,
    years: years.map(({ year: one, inForce }) => ({ year: one, inForce })),
    promises: promises && named(promises, nameOf)
  };
}

function named(rows: PromiseRow[], nameOf: (code: string) => string) {
  // The documents keep the order of the answer; `nameDocuments` only says where they are from.
  const where = new Map(
    nameDocuments(
      rows.map((row) => ({ ...row, area: row.part })),
      nameOf
    ).map((row) => [row.pledge, row.where])
  );
  return rows.map((row) => ({ ...row, where: where.get(row.pledge)! }));
}

async function askAlike(
  source: Source,
  { areas, year }: ComparisonSelection,
  known: Area[]
): Promise<Suggestion[] | null> {
  const first = areas[0]!;
  const profiles = profilesOf(await source.ask(profilesOfLevel, { level: first.level, year }));
  const own = profiles.get(first.code);
  const alike = own ? mostAlike(own, profiles.values(), SUGGESTED) : null;
  return (
    alike?.map(({ code, likeness }) => {
      const area = known.find((one) => one.level === first.level && one.code === code)!;
      return { level: first.level, code, title: areaTitle(area), likeness };
    }) ?? null
  );
}
