/** What a person needs to correct a draft: every value, its source and why. Pure. */
import type { Draft, Finding } from './draft';
import { idOf } from './draft';

/** Below this a value is marked for a closer look. */
export const UNSURE = 0.6;

/** The review report of a draft, in Markdown. */
export function reviewText(draft: Draft, address: string): string {
  const head = [
    `# ${draft.title.value}`,
    '',
    `Draft \`${idOf(draft)}\` from ${address}. Values marked ⚠ are unsure: look at them first.`,
    '',
    ...draft.warnings.map((warning) => `> ${warning}`),
    ''
  ];
  const record: [string, Finding<unknown>][] = [
    ['municipalities', draft.municipalities],
    ['area', draft.area],
    ['policeArea', draft.policeArea],
    ['validFrom', draft.validFrom],
    ['validTo', draft.validTo],
    ['signed', draft.signed],
    ['completeness', draft.completeness],
    ['basis', draft.basis],
    ['followUp', draft.followUp]
  ];
  return [
    ...head,
    ...record.map(([name, finding]) => line(name, finding)),
    ...section('Focus areas', draft.focusAreas, (one) => [
      line('label', one.label),
      line('themes', one.themes)
    ]),
    ...section('Activities', draft.activities, (one) => [
      line('themes', one.themes),
      line('actor', one.actor),
      line('type', one.type),
      line('target', one.target),
      line('setting', one.setting),
      line('quantity', one.quantity),
      line('place', one.place),
      line('deadline', one.deadline)
    ]),
    ...section('Problems', draft.problems, (one) => [
      line('themes', one.themes),
      line('kind', one.kind),
      line('trend', one.trend)
    ]),
    ''
  ].join('\n');
}

function section<T extends { evidence: { page: number; quote: string } }>(
  title: string,
  items: readonly T[],
  lines: (item: T) => string[]
): string[] {
  return [
    '',
    `## ${title} (${items.length})`,
    ...items.flatMap((item, index) => [
      '',
      `${index + 1}. p. ${item.evidence.page}: “${oneLine(item.evidence.quote)}”`,
      ...lines(item).map((text) => `   ${text}`)
    ])
  ];
}

function line(name: string, finding: Finding<unknown>): string {
  const value = finding.value === null ? 'null' : JSON.stringify(finding.value);
  const mark = finding.confidence < UNSURE ? ' ⚠' : '';
  return `- ${name}: ${value} (${Math.round(finding.confidence * 100)} %${mark}; ${oneLine(finding.reason)})`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 300);
}

/** How many values of a draft are unsure. */
export function unsureCount(draft: Draft): number {
  const findings = [
    draft.municipalities,
    draft.validFrom,
    ...draft.focusAreas.flatMap((one) => [one.label, one.themes]),
    ...draft.activities.flatMap((one) => [one.themes, one.actor, one.type]),
    ...draft.problems.flatMap((one) => [one.themes, one.kind])
  ];
  return findings.filter((finding) => finding.confidence < UNSURE).length;
}
