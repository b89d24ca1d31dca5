import type { Area } from '../query/area';

type Named = Pick<Area, 'level' | 'name' | 'split'>;

/** An area's name as a heading: `Lokalpolisområde Ljungby`, `Polisregion Syd`, `Kronobergs län`. */
export function areaTitle({ level, name, split }: Named): string {
  // One that stands for several areas says so in its name.
  const kind = split ? undefined : KINDS[level];
  return kind ? `${kind} ${name}` : name;
}

/** The name inside a sentence: `lokalpolisområde Ljungby`, `Kronobergs län`, `landet`. */
export function areaInSentence(area: Named): string {
  if (area.level === 'country') return 'landet';
  const title = areaTitle(area);
  return title === area.name ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

const KINDS: Record<string, string> = {
  lpo: 'Lokalpolisområde',
  'police-area': 'Polisområde',
  region: 'Polisregion'
};

/** What areas of a level are called in the plural. */
export const LEVEL_PLURALS: Record<string, string> = {
  municipality: 'kommuner',
  lpo: 'lokalpolisområden',
  'police-area': 'polisområden',
  region: 'polisregioner',
  county: 'län',
  country: 'länder'
};
