import { statesByMunicipality } from '../query/states';
import { COUNTRY, questionsOf, YEARS } from './overview';
import type { Selection } from './selection';
import { sqlText } from './sql-link';

/** What the overview's map, ranking and timeline ask, as statements that can be run by themselves. */
export function overviewSql(selection: Selection): Record<'areas' | 'themes' | 'years', string> {
  const { theme, year, fromYear, level, measure } = selection;
  const { byArea, byTheme, byYear } = questionsOf(measure);
  const { level: ofLevel, code } = selection.area ?? COUNTRY;
  const place = { level: ofLevel, code };
  return {
    areas:
      measure === 'priority' && level === 'municipality'
        ? sqlText(statesByMunicipality, { theme, year, fromYear })
        : sqlText(byArea, { theme, year, fromYear, level }),
    themes: sqlText(byTheme, { year, fromYear, ...place }),
    years: sqlText(byYear, { theme, ...place, ...YEARS })
  };
}
