import type { Facet } from '../query/theme';
import type { ThemePage } from '../view/theme-page';
import { vocabulary } from '../vocabulary/document';

/** What each facet is called, where a code is not said too. */
export const FACETS: Record<Facet, { heading: string; unsaid: string }> = {
  type: { heading: 'Slag av aktivitet', unsaid: 'Sägs inte' },
  actor: { heading: 'Vem som gör det', unsaid: 'Sägs inte' },
  target: { heading: 'Målgrupp', unsaid: 'Ingen särskild' },
  setting: { heading: 'Miljö', unsaid: 'Ingen särskild' }
};

export const FACET_CODES = Object.keys(FACETS) as Facet[];

const TERMS = {
  type: vocabulary.activityTypes,
  actor: vocabulary.actors,
  target: vocabulary.targets,
  setting: vocabulary.settings
};

/** A facet's rows by size, what is not said last; codes that no activity has are left out. */
export const facetRows = (page: ThemePage, facet: Facet) =>
  page.facets[facet]
    .filter(({ count }) => count > 0)
    .map(({ code, count, all }) => ({
      label: code === null ? FACETS[facet].unsaid : TERMS[facet].label(code),
      unsaid: code === null,
      count,
      all
    }))
    .sort((a, b) => Number(a.unsaid) - Number(b.unsaid));
