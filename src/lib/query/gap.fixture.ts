/**
 * What is said and promised, set against each other once more: from the reviewed records alone, by
 * the definitions of the method page.
 */
import type { GapAreaRow, GapPartRow, UnnamedRow } from './gap-parts';
import { documents, has, isFull, type InTime, type Item } from './records.fixture';

type Counts<Row> = Omit<Row, 'theme' | 'code'>;

/** The documents of some municipalities in force in any year of a span. */
export const inSpan = (
  municipalities: readonly string[],
  year: number,
  fromYear: number,
  records: readonly InTime[] = documents
): InTime[] =>
  records.filter(
    (record) =>
      record.first <= year &&
      record.last >= fromYear &&
      record.municipalities.some((code) => municipalities.includes(code))
  );

const any = (items: readonly Item[], theme: string) => items.some(has(theme));
const ofKind = ({ problems }: InTime, ...kinds: string[]) =>
  problems.filter(({ kind }) => kinds.includes(kind!));

/** Whether a document names a theme as something that occurs or is feared. */
export const isNamed = (document: InTime, theme: string) =>
  any(ofKind(document, 'lage', 'oro'), theme);

/** Whether a document promises an activity on a theme. */
export const isMet = (document: InTime, theme: string) => any(document.activities, theme);

/** The documents that name a theme, in parts; null where none does. */
export function countParts(found: readonly InTime[], theme: string): Counts<GapPartRow> | null {
  const naming = found.filter((document) => isNamed(document, theme));
  if (naming.length === 0) return null;
  const full = naming.filter(isFull);
  const rest = naming.filter((document) => !isFull(document));
  const gap = full.filter((document) => !isMet(document, theme));
  const focus = gap.filter(({ focusAreas }) => any(focusAreas, theme));
  const said = (kind: string) => (document: InTime) => any(ofKind(document, kind), theme);
  return {
    named: full.length,
    activity: full.length - gap.length,
    focusOnly: focus.length,
    nothing: gap.length - focus.length,
    lage: full.filter(said('lage')).length,
    lageGap: gap.filter(said('lage')).length,
    oro: full.filter(said('oro')).length,
    oroGap: gap.filter(said('oro')).length,
    untold: rest.length,
    untoldActivity: rest.filter((document) => isMet(document, theme)).length
  };
}

/** The gaps of some documents over themes; null where none of the themes is named. */
export function countGaps(
  found: readonly InTime[],
  themes: readonly string[]
): Counts<GapAreaRow> | null {
  const of = (document: InTime) => themes.filter((theme) => isNamed(document, theme));
  const unmet = (document: InTime) => of(document).filter((theme) => !isMet(document, theme));
  const naming = found.filter((document) => of(document).length > 0);
  if (naming.length === 0) return null;
  const full = naming.filter(isFull);
  const sum = (themed: (document: InTime) => string[]) =>
    full.reduce((total, document) => total + themed(document).length, 0);
  return {
    documents: full.length,
    gapDocuments: full.filter((document) => unmet(document).length > 0).length,
    pairs: sum(of),
    gaps: sum(unmet),
    untold: naming.length - full.length
  };
}

/** The documents that promise an activity, by what they say of its theme; null where none does. */
export function countUnnamed(found: readonly InTime[], theme: string): Counts<UnnamedRow> | null {
  const promising = found.filter((document) => isMet(document, theme));
  if (promising.length === 0 || theme === 'samverkan') return null;
  const full = promising.filter(isFull);
  const named = full.filter((document) => isNamed(document, theme)).length;
  const pictured = full.filter(({ problems }) => any(problems, theme)).length;
  const noPicture = full.filter(({ problems }) => problems.length === 0).length;
  return {
    promised: full.length,
    named,
    otherwise: pictured - named,
    unnamed: full.length - pictured - noPicture,
    noPicture,
    untold: promising.length - full.length
  };
}
