/** A record as YAML, in the form that people review. Pure. */
import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Pledge } from '../pledge/schema';

/** YAML of a record: codes on one line, dates and codes of digits in quotes. */
export function recordYaml(pledge: Pledge): string {
  const document = new Document(pledge, { aliasDuplicateObjects: false });
  visit(document, {
    Seq(_, node) {
      if (node.items.every(isScalar)) node.flow = true;
    },
    Map(_, node) {
      const amount = node.has('per') || node.has('unit');
      if (amount && node.items.every((pair) => isScalar(pair.value))) node.flow = true;
    },
    Scalar(_, node) {
      if (typeof node.value === 'string' && /^\d/.test(node.value)) node.type = 'QUOTE_SINGLE';
    },
    Pair(_, pair) {
      // An empty list is clearer than a line that ends with a colon.
      if (isSeq(pair.value) && pair.value.items.length === 0) pair.value.flow = true;
      if (isMap(pair.value) && pair.value.items.length === 0) pair.value.flow = true;
    }
  });
  const schema = '# yaml-language-server: $schema=../../pledge.schema.json\n';
  return (
    schema + document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true })
  );
}
