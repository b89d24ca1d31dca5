import type { CalendarRow } from '../query/calendar';
import type { PledgeRow } from '../query/pledge';
import { spanOf } from '../pledge/span';
import { vocabulary } from '../vocabulary/document';
import { uncertainty } from './calendar';
import type { Sheet } from './csv';
import { capitalise } from './format';

/** A pledge as it comes from either question about pledges. */
export type DocumentRow = Omit<CalendarRow, 'publisher' | 'url'> & {
  publisher: string;
  url: string | null;
};

/** A pledge asked for whole, as a document among others. */
export const documentOf = (pledge: PledgeRow): DocumentRow => ({
  ...pledge,
  publisher: pledge.sourcePublisher,
  url: pledge.sourceUrl
});

/** Documents with their period and source, a row each. */
export function documentSheet(
  name: string,
  documents: readonly DocumentRow[],
  placesOf: (codes: string) => string
): Sheet {
  return {
    name,
    columns: [
      'Id',
      'Kommun',
      'Del',
      'Titel',
      'Från',
      'Till',
      'Osäkerhet',
      'Kodning',
      'Fokusområden',
      'Aktiviteter',
      'Problem',
      'Utgivare',
      'Adress'
    ],
    rows: documents.map((document) => {
      const span = spanOf(document);
      return [
        document.id,
        placesOf(document.municipalities),
        document.area,
        document.title,
        span.start,
        span.end,
        capitalise(uncertainty(span).join(', ')) || null,
        vocabulary.completeness.label(document.completeness),
        document.focusAreas,
        document.activities,
        document.problems,
        document.publisher,
        document.url
      ];
    })
  };
}
