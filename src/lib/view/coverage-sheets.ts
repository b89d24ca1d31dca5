import { THEMES } from '../pledge/codes';
import { states } from '../vocabulary/states';
import { themes } from '../vocabulary/themes';
import type { CoveredMember, CoveredYear } from './coverage';
import {
  divisionYears,
  STATUS_WORDS,
  type LpoGroup,
  type RegionLine,
  type YearChange
} from './coverage-lists';
import type { Sheet } from './csv';
import type { Ending } from './ending';
import {
  themesWith,
  VERDICT_WORDS,
  verdictOn,
  VERDICTS,
  type LpoLine,
  type ThemeLine
} from './lpo-themes';

/** The files of the review of coverage: each exactly the rows that its figure shows. */

export const regionSheet = (slug: string, lines: readonly RegionLine[]): Sheet => ({
  name: `${slug}-regioner`,
  columns: [
    'Polisregion',
    'Kommuner',
    'Känt gällande löfte',
    'Varav fullständigt kodat',
    'Har gått ut',
    'Inget hittat',
    'Ej insamlat',
    'Nya sedan året före',
    'Borta sedan året före'
  ],
  rows: lines.map((line) => [
    line.area.name,
    line.municipalities,
    line.inForce,
    line.full,
    line.lapsed,
    line.noneFound,
    line.notCollected,
    line.gained,
    line.lost
  ])
});

export const matrixSheet = (
  slug: string,
  year: number,
  groups: readonly LpoGroup[],
  digitsOf: (code: string) => string
): Sheet => ({
  name: `${slug}-matris`,
  columns: [
    'Lokalpolisområde',
    'Indelningen gäller',
    'Kommunkod',
    'Kommun',
    'År',
    ...THEMES.map((theme) => themes.label(theme))
  ],
  rows: groups.flatMap(({ area, members }) =>
    members.map(({ code, name, lpoAsOf }) => [
      area.name,
      lpoAsOf,
      code,
      name,
      year,
      ...[...digitsOf(code)].map((digit) => states.all[Number(digit)]!.label)
    ])
  )
});

export const withoutSheet = (
  slug: string,
  year: number,
  members: readonly CoveredMember[],
  lpoName: (code: string) => string
): Sheet => ({
  name: `${slug}-utan-lofte`,
  columns: [
    'Kommunkod',
    'Kommun',
    'Lokalpolisområde',
    `Löfte ${year}`,
    'Senaste kända år före',
    'Nästa kända löfte från',
    'Sökt'
  ],
  rows: members.map((member) => [
    member.code,
    member.name,
    lpoName(member.lpo),
    STATUS_WORDS[member.status],
    member.lastBefore,
    member.nextAfter,
    member.searched
  ])
});

export const endingSheet = (
  slug: string,
  ending: readonly Ending[],
  placesOf: (codes: string) => string
): Sheet => ({
  name: `${slug}-loper-ut`,
  columns: ['Löfte', 'Kommuner', 'Del', 'Sista dag', 'Slutet är', 'Inom månader', 'Följs av'],
  rows: ending.map((one) => [
    one.id,
    placesOf(one.municipalities),
    one.area,
    one.end,
    one.endAssumed ? 'antaget' : 'angivet',
    one.within,
    one.followedBy
  ])
});

export const themeSheet = (slug: string, lines: readonly ThemeLine[]): Sheet => ({
  name: `${slug}-teman-per-lokalpolisomrade`,
  columns: ['Tema', ...VERDICTS.map((verdict) => VERDICT_WORDS[verdict].column)],
  rows: lines.map(({ theme, counts }) => [
    themes.label(theme),
    ...VERDICTS.map((verdict) => counts[verdict])
  ])
});

const list = (codes: readonly string[]): string =>
  codes.map((code) => themes.label(code)).join(', ');

export const lpoSheet = (slug: string, lines: readonly LpoLine[]): Sheet => ({
  name: `${slug}-lokalpolisomraden`,
  columns: [
    'Lokalpolisområde',
    'Kommuner',
    'Med känt gällande löfte',
    'Varav fullständigt kodat',
    'Någon kommun prioriterar',
    'Bara aktiviteter',
    'Inget lovas',
    'Går inte att säga'
  ],
  rows: lines.map((line) => [
    line.area.name,
    line.municipalities,
    line.inForce,
    line.full,
    list(themesWith(line, 'prioritised')),
    list(themesWith(line, 'activities')),
    list(themesWith(line, 'none')),
    list(themesWith(line, 'untold'))
  ])
});

export const lpoThemeSheet = (
  slug: string,
  theme: LpoLine['verdicts'][number]['theme'],
  lines: readonly LpoLine[]
): Sheet => ({
  name: `${slug}-${theme}-lokalpolisomraden`,
  columns: [
    'Lokalpolisområde',
    'Kommuner',
    'Med känt gällande löfte',
    'Varav fullständigt kodat',
    `${themes.label(theme)}: läge`,
    'Kommuner som prioriterar',
    'Kommuner med aktivitet'
  ],
  rows: lines.map((line) => {
    const { verdict, prioritised, addressed } = verdictOn(line, theme);
    return [
      line.area.name,
      line.municipalities,
      line.inForce,
      line.full,
      VERDICT_WORDS[verdict].column,
      prioritised,
      addressed
    ];
  })
});

export const yearsSheet = (slug: string, years: readonly CoveredYear[]): Sheet => ({
  name: `${slug}-ar-for-ar`,
  columns: ['År', 'Kommuner', 'Med känt gällande löfte', 'Varav fullständigt kodat'],
  rows: years.map(({ year, municipalities, inForce, full }) => [
    year,
    municipalities,
    inForce,
    full
  ])
});

/** A change in readers' words, and in files. */
export const CHANGE_WORDS = { gained: 'Nya', lost: 'Borta', kept: 'Kvar' } as const;

export const changeSheet = (
  slug: string,
  change: YearChange<CoveredMember>,
  lpoName: (code: string) => string
): Sheet => ({
  name: `${slug}-sedan-forra-aret`,
  columns: ['Förändring', 'Kommunkod', 'Kommun', 'Lokalpolisområde'],
  rows: (['gained', 'lost', 'kept'] as const).flatMap((kind) =>
    change[kind].map(({ code, name, lpo }) => [CHANGE_WORDS[kind], code, name, lpoName(lpo)])
  )
});

/** What a heading of the matrix says of a local police area beside its name; null for nothing. */
export function lpoNote({ area, members, elsewhere }: LpoGroup): string {
  const years = divisionYears(members);
  const division = years ? `indelning enligt uppgift ${years}` : 'indelningens år okänt';
  if (area.split) return `räknas odelat, ${division}`;
  const others =
    elsewhere === 1 ? '1 kommun ligger utanför' : `${elsewhere} kommuner ligger utanför`;
  return elsewhere ? `${division}, ${others}` : division;
}
