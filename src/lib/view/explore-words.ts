import type { Facet } from '../query/explore-filter';
import { facetsOf } from '../query/explore-filter';
import type { ItemKind } from '../query/explore-tables';
import { vocabulary } from '../vocabulary/document';
import { themes } from '../vocabulary/themes';
import type { ExploreSelection } from './explore-selection';
import { compareText, formatCount } from './format';
import { counted } from './plural';

/** What each kind of item is called: one, many, and as a heading. */
export const KIND_WORDS: Record<ItemKind, { one: string; many: string; heading: string }> = {
  activity: { one: 'aktivitet', many: 'aktiviteter', heading: 'Aktiviteter' },
  problem: { one: 'problem', many: 'problem', heading: 'Problem' },
  focus_area: { one: 'fokusområde', many: 'fokusområden', heading: 'Fokusområden' }
};

export const FACET_HEADINGS: Record<Facet, string> = {
  theme: 'Tema',
  type: 'Slag av aktivitet',
  actor: 'Vem som gör det',
  kind: 'Art av problem',
  trend: 'Utveckling',
  year: 'Gäller år',
  region: 'Polisregion',
  county: 'Län',
  lpo: 'Lokalpolisområde',
  municipality: 'Kommun',
  target: 'Målgrupp',
  setting: 'Miljö',
  amount: 'Utlovad mängd',
  completeness: 'Kodning',
  basis: 'Årtalens säkerhet'
};

const UNSAID: Partial<Record<Facet, string>> = {
  target: 'Ingen särskild',
  setting: 'Ingen särskild'
};
const TERMS: Partial<Record<Facet, { label(code: string): string }>> = {
  theme: themes,
  type: vocabulary.activityTypes,
  actor: vocabulary.actors,
  kind: vocabulary.problemKinds,
  trend: vocabulary.trends,
  target: vocabulary.targets,
  setting: vocabulary.settings,
  completeness: vocabulary.completeness
};
const LABELS: Record<string, string> = {
  med: 'Med mängd',
  utan: 'Utan mängd',
  stated: 'Angivna i dokumentet',
  assumed: 'Slutår antaget',
  inferred: 'Startår härlett'
};

/** The names of areas by level and code. */
export type AreaNames = Record<string, Record<string, string>>;

export function valueLabel(facet: Facet, code: string | null, names: AreaNames): string {
  if (code === null) return UNSAID[facet] ?? 'Sägs inte';
  return names[facet]?.[code] ?? TERMS[facet]?.label(code) ?? LABELS[code] ?? code;
}

/** One value of a facet as it is drawn: how many now, of how many in all. */
export interface FacetValue {
  code: string | null;
  label: string;
  count: number;
  all: number;
}

/** Facets that are looked up rather than read through: by name, not by size. */
const BY_NAME: readonly Facet[] = ['lpo', 'municipality', 'county'];

/** A facet's values in an order that no choice changes: newest year first, else the most first. */
export function facetValues(
  facet: Facet,
  whole: ReadonlyMap<string | null, number>,
  now: ReadonlyMap<string | null, number>,
  names: AreaNames
): FacetValue[] {
  return [...whole]
    .map(([code, all]) => ({
      code,
      label: valueLabel(facet, code, names),
      count: now.get(code) ?? 0,
      all
    }))
    .sort((a, b) => {
      if (a.code === null || b.code === null)
        return Number(a.code === null) - Number(b.code === null);
      if (facet === 'year') return Number(b.code) - Number(a.code);
      if (BY_NAME.includes(facet)) return compareText(a.label, b.label);
      return b.all - a.all || compareText(a.label, b.label);
    });
}

/** What is chosen, facet by facet: `Tema: Trafik eller Inbrott`. */
export function choiceWords(selection: ExploreSelection, names: AreaNames): string[] {
  const words = facetsOf(selection.kind).flatMap((facet) => {
    const chosen = selection.choices[facet];
    if (!chosen?.length) return [];
    const labels = chosen.map((code) => valueLabel(facet, code, names));
    return [`${FACET_HEADINGS[facet]}: ${labels.join(' eller ')}`];
  });
  return selection.text.trim() ? [`Ord: ”${selection.text.trim()}”`, ...words] : words;
}

/** `133 av 3 494 aktiviteter, i 80 löften`. */
export function exploreHeadline(
  kind: ItemKind,
  totals: { items: number; documents: number },
  whole: number
): string {
  const { one, many } = KIND_WORDS[kind];
  const documents = counted(totals.documents, 'löfte', 'löften');
  if (totals.items === whole) return `${counted(whole, one, many)} i ${documents}`;
  if (totals.items === 0) return `Inget av ${formatCount(whole)} ${many} stämmer med urvalet`;
  return `${formatCount(totals.items)} av ${formatCount(whole)} ${many}, i ${documents}`;
}
