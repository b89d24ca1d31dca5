/** Where a draft and an existing record say different things. Pure. */
import type { Pledge } from '../pledge/schema';
import { recordOf, type Draft } from './draft';
import { pairsOf, weightsOf } from './match';

/** One line for each difference: "+" only in the draft, "-" only in the record, "~" told otherwise. */
export function differences(draft: Draft, record: Pledge): string[] {
  const drafted = recordOf(draft, record.source);
  const fields = [
    'municipalities',
    'area',
    'policeArea',
    'validFrom',
    'validTo',
    'signed'
  ] as const;
  const lines = fields.flatMap((field) =>
    same(drafted[field], record[field])
      ? []
      : [`~ ${field}: ${text(record[field])} → ${text(drafted[field])}`]
  );
  const texts = [...drafted.activities, ...record.activities].map((one) => one.summary);
  const found = draft.activities.map((one) => one.evidence.quote);
  const pairs = pairsOf(
    found,
    record.activities.map((one) => one.summary),
    weightsOf([...texts, ...found])
  );
  for (const pair of pairs) {
    const [mine, theirs] = [drafted.activities[pair.found]!, record.activities[pair.gold]!];
    for (const field of ['themes', 'actor', 'type', 'quantity'] as const) {
      if (!same(mine[field] ?? null, theirs[field] ?? null)) {
        lines.push(
          `~ activities[${pair.gold}].${field}: ${text(theirs[field])} → ${text(mine[field])} (${theirs.summary})`
        );
      }
    }
  }
  const missing = record.activities.filter(
    (_, index) => !pairs.some((pair) => pair.gold === index)
  );
  const extra = found.filter((_, index) => !pairs.some((pair) => pair.found === index));
  return [
    ...lines,
    ...missing.map((one) => `- ${one.summary}`),
    ...extra.map((one) => `+ ${one.replace(/\s+/g, ' ').slice(0, 120)}`)
  ];
}

function same(a: unknown, b: unknown): boolean {
  return text(a) === text(b);
}

function text(value: unknown): string {
  return value === undefined || value === null ? 'null' : JSON.stringify(value);
}
