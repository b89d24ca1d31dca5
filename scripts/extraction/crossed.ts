/** Measures on documents with models that have seen no record or text of their municipalities. */
import { compare, draftFor, type Compared } from '../../src/lib/extract/evaluate';
import { draftsOf } from '../../src/lib/extract/extract';
import type { Knowledge } from '../../src/lib/extract/knowledge';
import { shuffled } from '../../src/lib/extract/learn';
import { trainModel } from '../../src/lib/extract/train';
import { fitPassages } from '../../src/lib/extract/train-passages';
import type { Pledge } from '../../src/lib/pledge/schema';
import { examplesOf, type CodedDocument } from './coded-documents';

/** The same folds each time: municipalities in an order that the seed gives. */
const SEED = 20261122;

/** Each document read by a model fitted without its municipality; in `folds` parts. */
export function crossed(
  documents: readonly CodedDocument[],
  records: readonly Pledge[],
  knowledge: Knowledge,
  weight: (stem: string) => number,
  folds: number
): Compared[] {
  const examples = documents.map((one) => examplesOf(one, knowledge, weight));
  const places = [...new Set(documents.map(placeOf))].sort();
  const order = shuffled(places, SEED);
  const compared: Compared[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const out = new Set(order.filter((_, index) => index % folds === fold));
    const codes = new Set([...out].flatMap((place) => place.split(',')));
    const seen = records.filter((one) => !one.municipalities.some((code) => codes.has(code)));
    const taught = examples.filter((_, index) => !out.has(placeOf(documents[index]!)));
    const model = { ...trainModel(seen, knowledge.lists), ...fitPassages(taught) };
    for (const { document, gold, address } of documents.filter((one) => out.has(placeOf(one)))) {
      const drafts = draftsOf(document, { ...knowledge, model }, address);
      compared.push(compare(draftFor(drafts, gold), gold, weight));
    }
  }
  return compared.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function placeOf({ gold }: CodedDocument): string {
  return [...gold.municipalities].sort().join();
}
