/** Which of a reader's documents count, and as what. Pure. */
import { firstYear } from '../pledge/period';
import type { Pledge } from '../pledge/schema';
import { recordFrom, type OwnDocument } from './own-document';
import { ownIds } from './own-id';

/** Before this no medborgarlöfte was signed: an earlier year stands for one that nobody knows. */
const FIRST_POSSIBLE_YEAR = 2000;

/** Whether a document's record is finished: of the schema's form, with a year. */
export function counts(own: OwnDocument): boolean {
  const { record, faults } = recordFrom(own);
  return faults.length === 0 && firstYear(record) >= FIRST_POSSIBLE_YEAR;
}

/** The document behind the id of an own pledge. */
export function documentOf(id: string, documents: readonly OwnDocument[]): OwnDocument | undefined {
  const finished = documents.filter(counts);
  return finished[ownIds(finished.map((own) => recordFrom(own).record.id)).indexOf(id)];
}

/** The finished records, under ids of their own, and said to be the reader's. */
export function ownRecords(documents: readonly OwnDocument[]): Pledge[] {
  const records = documents.filter(counts).map((own) => recordFrom(own).record);
  const ids = ownIds(records.map(({ id }) => id));
  return records.map((record, index) => ({
    ...record,
    id: ids[index]!,
    source: { ...record.source, publisher: `din egen (${record.source.publisher})` }
  }));
}
