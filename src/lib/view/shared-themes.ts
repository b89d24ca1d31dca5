import { THEMES, type Theme } from '../pledge/codes';
import type { PriorityRow } from '../query/priority';
import { capitalise, formatList, formatShare } from './format';
import { priorityShare } from './share';
import { themeList } from './theme-list';

/** What of an area decides what it shares with others. */
export interface ComparedThemes {
  /** As it stands inside a sentence. */
  name: string;
  /** All its themes in the year. */
  themes: readonly (PriorityRow & { theme: string })[];
}

/** Whether an area promises something on a theme: yes, no, or it can't be told. */
export type Verdict = 'promised' | 'not' | 'untold';

/**
 * An area promises something where at least one of its municipalities does. That none does can be
 * said only where each of them has pledges in force, all known in full; else it can't be told.
 */
export function verdictOf(row: PriorityRow): Verdict {
  if (row.prioritised + row.addressed > 0) return 'promised';
  return row.named + row.absent === row.areas ? 'not' : 'untold';
}

/** Themes that the same areas promise, and of which the same areas can't be told. */
export interface ThemeGroup {
  promised: string[];
  not: string[];
  untold: string[];
  themes: Theme[];
}

/** The themes of several areas by who promises something on them. */
export interface SharedThemes {
  /** Areas that can be compared: some pledge is in force in each. */
  names: string[];
  /** Areas without a known pledge in force: nothing can be said of them. */
  silent: string[];
  groups: ThemeGroup[];
}

export function sharedThemes(areas: readonly ComparedThemes[]): SharedThemes {
  const speaks = ({ themes }: ComparedThemes) => themes.some(({ inForce }) => inForce > 0);
  const compared = areas.filter(speaks);
  const groups = new Map<string, ThemeGroup>();
  for (const theme of THEMES) {
    const verdicts = compared.map(({ name, themes }) => ({
      name,
      verdict: verdictOf(themes.find((row) => row.theme === theme)!)
    }));
    const key = verdicts.map(({ verdict }) => verdict).join();
    const with_ = (wanted: Verdict) =>
      verdicts.filter(({ verdict }) => verdict === wanted).map(({ name }) => name);
    const group = groups.get(key) ?? {
      promised: with_('promised'),
      not: with_('not'),
      untold: with_('untold'),
      themes: []
    };
    group.themes.push(theme);
    groups.set(key, group);
  }
  return {
    names: compared.map(({ name }) => name),
    silent: areas.filter((area) => !speaks(area)).map(({ name }) => name),
    groups: [...groups.values()].sort(byCertainty)
  };
}

/** What all promise, then what fewer do, then what none does; last what can't be told of all. */
function byCertainty(a: ThemeGroup, b: ThemeGroup): number {
  const untold = (group: ThemeGroup) => (group.untold.length > 0 ? 1 : 0);
  return untold(a) - untold(b) || b.promised.length - a.promised.length;
}

/** More names than this make no headline. */
export const MOST_NAMED = 3;

const NUMBERS = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex'];

/** What the areas share, counted: the finding that heads a comparison. */
export function sharedHeadline({ names, silent, groups }: SharedThemes, year: number): string {
  const everyone = [...names, ...silent];
  const few = everyone.length <= MOST_NAMED;
  const list = (some: string[]) =>
    few ? formatList(some) : `${NUMBERS[some.length]} ${some.length === 1 ? 'område' : 'områden'}`;
  if (names.length === 0) return capitalise(`${list(silent)}: inget känt löfte gällde ${year}`);
  const own = groups.filter((group) => group.promised.length === names.length);
  const count = own.reduce((sum, { themes }) => sum + themes.length, 0);
  // Where it can't be told of some area, more themes may be shared than are seen.
  const open = groups.some(({ untold, not }) => untold.length > 0 && not.length === 0);
  const also = silent.length ? `; för ${list(silent)} går det inte att säga` : '';
  const who = capitalise(list(names));
  const of = `${open ? 'minst ' : ''}${count} av ${THEMES.length} teman`;
  if (names.length === 1) return `${who} lovade något om ${of} ${year}${also}`;
  if (count > 0) return `${who} lovade ${all(names)} något om ${of} ${year}${also}`;
  return open
    ? `${who}: inget tema som alla säkert lovade något om ${year}${also}`
    : `${who} lovade inget om samma teman ${year}${also}`;
}

/** What is shared and what differs, a sentence a group; `certain` apart from what can't be told. */
export function sharedSentences(shared: SharedThemes): { certain: string[]; untold: string[] } {
  const { names, silent, groups } = shared;
  const certain = groups.filter(({ untold }) => untold.length === 0);
  const uncertain = groups.filter(({ untold }) => untold.length > 0);
  return {
    certain:
      names.length > 1 ? certain.map((group) => capitalise(certainSentence(group, names))) : [],
    untold: [
      ...(names.length > 1 ? uncertain.map(uncertainSentence) : []),
      ...(silent.length
        ? [
            `${formatList(silent)}: inget känt löfte gällde, så där går det inte att säga något om temana`
          ]
        : [])
    ].map(capitalise)
  };
}

function certainSentence({ promised, not, themes }: ThemeGroup, names: string[]): string {
  const what = themeList(themes);
  if (promised.length === 0) return `${none(names)} lovar något om ${what}`;
  if (not.length === 0) return `${formatList(names)} lovar ${all(names)} något om ${what}`;
  const lead = promised.length === 1 ? `Bara ${promised[0]}` : `${formatList(promised)}`;
  const other = names.length > 2 ? `, men inte ${formatOr(not)}` : '';
  return `${lead} lovar något om ${what}${other}`;
}

function uncertainSentence({ promised, not, untold, themes }: ThemeGroup): string {
  const what = themeList(themes);
  const known = [
    promised.length > 0 && `${formatList(promised)} lovar något om ${what}`,
    not.length > 0 &&
      (promised.length > 0
        ? `${formatList(not)} gör det inte`
        : `${formatList(not)} lovar inget om ${what}`)
  ].filter((part): part is string => Boolean(part));
  if (known.length === 0) return `Om ${what} går det inte att säga för ${none(untold, true)}`;
  return `${known.join(', ')}; för ${formatList(untold)} går det inte att säga`;
}

const all = (names: readonly string[]) => (names.length === 2 ? 'båda' : 'alla');

const none = (names: readonly string[], inside = false): string => {
  if (inside) return names.length > 1 ? formatOr(names) : names.join();
  return names.length === 2
    ? `Varken ${names[0]} eller ${names[1]}`
    : `Ingen av ${formatList([...names])}`;
};

const formatOr = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} eller ${names.at(-1)}`;

/** A theme whose estimated shares in larger areas lie far apart. */
export interface WideTheme {
  theme: Theme;
  most: { name: string; share: number };
  least: { name: string; share: number };
}

/** How many themes are named as the ones that differ most. */
const WIDEST = 3;

/** The themes whose estimated shares differ the most; only between areas that have an estimate. */
export function widestThemes(areas: readonly ComparedThemes[]): WideTheme[] {
  const wide = THEMES.flatMap((theme) => {
    const shares = areas.flatMap(({ name, themes }) => {
      const share = priorityShare(themes.find((row) => row.theme === theme)!).estimate;
      return share === null ? [] : [{ name, share }];
    });
    if (shares.length < 2) return [];
    const sorted = shares.sort((a, b) => b.share - a.share);
    return [{ theme, most: sorted[0]!, least: sorted.at(-1)! }];
  });
  const gap = ({ most, least }: WideTheme) => most.share - least.share;
  return wide
    .filter((theme) => gap(theme) > 0)
    .sort((a, b) => gap(b) - gap(a))
    .slice(0, WIDEST);
}

export const wideSentence = ({ theme, most, least }: WideTheme): string =>
  `${capitalise(themeList([theme]))}: ${formatShare(most.share)} av kommunerna i ${most.name}, ${formatShare(least.share)} i ${least.name}`;
