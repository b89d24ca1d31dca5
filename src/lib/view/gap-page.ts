import {
  gapDocumentsOfArea,
  gapProblemsOfArea,
  unnamedDocumentsOfArea,
  type GapProblemRow,
  type NotMetRow,
  type NotNamedRow
} from '../query/gap-documents';
import {
  gapPartsByTheme,
  gapsOfLevel,
  unnamedByTheme,
  type GapAreaRow,
  type GapPartRow,
  type UnnamedRow
} from '../query/gap-parts';
import type { Source } from './answers';
import type { GapSelection } from './gap-selection';
import { areaOf } from './theme-span';

/** A document with a gap, and what it says that nothing is promised about. */
export interface NotMet extends NotMetRow {
  problems: Pick<GapProblemRow, 'kind' | 'summary'>[];
}

/** All that the page of gaps shows for one selection; carries the selection it answers. */
export interface GapPage {
  selection: GapSelection;
  /** Every theme that is named, the widest gap first. */
  parts: GapPartRow[];
  /** The whole area, over the chosen theme or all; null where nothing is named. */
  total: GapAreaRow | null;
  /** The areas of the chosen level, the widest gap first. */
  areas: GapAreaRow[];
  missing: NotMet[];
  /** The reverse, by theme. */
  unnamed: UnnamedRow[];
  /** Documents of the reverse; null where no theme is chosen: they would be too many to read. */
  reverse: NotNamedRow[] | null;
}

/** Asks all that the page of gaps shows for a selection. */
export async function askGapPage(source: Source, selection: GapSelection): Promise<GapPage> {
  const { theme, year, fromYear, level } = selection;
  const area = areaOf(selection);
  const of = { ...area, year, fromYear };
  const gaps = (ranked: string) =>
    source.ask(gapsOfLevel, { theme, level: ranked, within: area, year, fromYear });
  const [parts, totals, areas, documents, problems, unnamed, reverse] = await Promise.all([
    source.ask(gapPartsByTheme, of),
    gaps(area.level),
    gaps(level),
    source.ask(gapDocumentsOfArea, of),
    source.ask(gapProblemsOfArea, of),
    source.ask(unnamedByTheme, of),
    theme ? source.ask(unnamedDocumentsOfArea, of) : null
  ]);
  return {
    selection,
    parts: [...parts].sort((a, b) => gapIn(b) - gapIn(a) || b.named - a.named),
    total: totals.find(({ code }) => code === area.code) ?? null,
    areas: [...areas].sort(
      (a, b) => b.gapDocuments - a.gapDocuments || b.gaps - a.gaps || b.documents - a.documents
    ),
    missing: documents
      .filter((document) => !theme || document.theme === theme)
      .map((document) => ({ ...document, problems: problemsOf(document, problems) })),
    unnamed: [...unnamed].sort((a, b) => b.unnamed - a.unnamed || b.promised - a.promised),
    reverse: reverse && reverse.filter((document) => document.theme === theme)
  };
}

/** `full` documents that name a theme and promise no activity on it. */
export const gapIn = ({ focusOnly, nothing }: Pick<GapPartRow, 'focusOnly' | 'nothing'>): number =>
  focusOnly + nothing;

const problemsOf = ({ theme, pledge }: NotMetRow, problems: readonly GapProblemRow[]) =>
  problems
    .filter((problem) => problem.theme === theme && problem.pledge === pledge)
    .map(({ kind, summary }) => ({ kind, summary }));
