import { standingOn, spanOf } from '../pledge/span';
import { municipalities, type Area } from '../query/area';
import { municipalitiesOfArea, pledgesOfArea, type CalendarRow } from '../query/calendar';
import { changeByTheme } from '../query/change';
import { gapByTheme } from '../query/gap';
import { gapDocumentsOfArea } from '../query/gap-documents';
import type { MatrixRow } from '../query/matrix';
import type { Source } from '../view/answers';
import { compareText, formatDate } from '../view/format';
import { municipalityStatus, yearOf } from '../view/municipality-status';
import { pack } from '../view/pack';
import { splitCodes } from '../view/phrase';
import { DEFAULT_SELECTION } from '../view/selection';

/** More documents than this are counted, not listed: the municipalities' own pages list them. */
const MOST_DOCUMENTS = 250;

/** What only the page of an area with several municipalities shows. */
export async function loadLargerArea(
  source: Source,
  { level, code }: Area,
  release: { date: string },
  matrix: MatrixRow[]
) {
  const ref = { level, code };
  const matrixYear = DEFAULT_SELECTION.year;
  const [members, documents, gaps, gapDocuments, changes] = await Promise.all([
    source.ask(municipalitiesOfArea, ref),
    source.ask(pledgesOfArea, ref),
    source.ask(gapByTheme, { ...ref, year: matrixYear }),
    source.ask(gapDocumentsOfArea, { ...ref, year: matrixYear }),
    source.ask(changeByTheme, ref)
  ]);
  const outside = (await source.ask(municipalities, undefined)).filter(
    ({ code: one }) =>
      !members.some((member) => member.code === one) &&
      documents.some((document) => splitCodes(document.municipalities).includes(one))
  );
  const listed = documents.length <= MOST_DOCUMENTS;
  const own = new Map(members.map((member) => [member.code, [] as CalendarRow[]]));
  for (const document of documents) {
    for (const member of splitCodes(document.municipalities)) own.get(member)?.push(document);
  }
  const year = yearOf(release.date);
  const strings = new Map(members.map((member) => [member.code, [] as string[]]));
  for (const { code: member, states } of matrix) strings.get(member)!.push(states);
  return {
    matrixYear,
    members: members
      .map((member) => {
        const pledges = own.get(member.code)!.toReversed();
        return {
          code: member.code,
          name: member.name,
          slug: member.slug,
          status: municipalityStatus(member, pledges, year).state,
          /** The last year in which a known pledge of it was in force. */
          latest: pledges.length ? Math.max(...pledges.map(({ lastYear }) => lastYear)) : null,
          /** A string of state digits a year, from the first to the last. */
          states: strings.get(member.code)!
        };
      })
      .sort((a, b) => compareText(a.name, b.name)),
    standing: documents
      .map((document) => ({ document, span: spanOf(document) }))
      .filter(({ span }) => ['in-force', 'expiring'].includes(standingOn(span, release.date)))
      .map(({ document: { id, title, municipalities, area }, span }) => ({
        id,
        title,
        municipalities,
        area,
        end: span.end,
        endAssumed: span.endAssumed,
        until: formatDate(span.end),
        expiring: standingOn(span, release.date) === 'expiring'
      }))
      .sort((a, b) => compareText(a.end, b.end) || compareText(a.id, b.id)),
    completeness: countBy(documents, ({ completeness }) => completeness),
    documents: listed ? pack(documents) : null,
    documentCount: documents.length,
    /** Names of municipalities elsewhere that share a pledge with one of the area. */
    outside: Object.fromEntries(outside.map(({ code: one, name }) => [one, name])),
    gaps,
    gapDocuments: listed ? gapDocuments : null,
    changes
  };
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}
