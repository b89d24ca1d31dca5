import type { ActivityRow, PledgeRow, ProblemRow } from '../query/pledge';
import { vocabulary } from '../vocabulary/document';
import { formatDate, formatNumber } from './format';
import { singular } from './plural';

/** Codes joined by `;` as a list; empty for none. */
export const splitCodes = (codes: string | null): string[] => (codes ? codes.split(';') : []);

/** The years in which a pledge is in force, `2022–2025`, one year alone as `2024`. */
export const yearsOf = ({
  firstYear,
  lastYear
}: Pick<PledgeRow, 'firstYear' | 'lastYear'>): string =>
  firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`;

/** A pledge's title with the part it concerns, and its years unless the title says them itself. */
export function titleWithYears(
  pledge: Pick<PledgeRow, 'title' | 'area' | 'firstYear' | 'lastYear'>
): string {
  const title = pledge.area ? `${pledge.title}, ${pledge.area}` : pledge.title;
  return title.includes(String(pledge.firstYear)) ? title : `${title} (${yearsOf(pledge)})`;
}

/** What the reader should know about the years: what is stated, and what is inferred or assumed. */
export function periodNotes(pledge: PledgeRow): string[] {
  const notes: string[] = [];
  if (pledge.yearBasis === 'inferred') {
    notes.push('Årtalet står inte i dokumentet utan är härlett ur andra uppgifter.');
  }
  if (pledge.lastYearBasis === 'assumed') {
    notes.push(
      pledge.openEnded
        ? 'Gäller tills vidare. Vi räknar med högst tre år efter det första, om inte ett nytt löfte tar vid.'
        : 'Slutåret anges inte. Vi antar att löftet gällde även året efter det första, om inte ett nytt tog vid.'
    );
  }
  if (pledge.renewalOfYear !== null) {
    notes.push(`Förlänger eller upprepar löftet från ${pledge.renewalOfYear}.`);
  }
  return notes;
}

/** The period in the document's own precision: `22 april 2024 till 31 december 2024`. */
export function statedPeriod({ validFrom, validTo }: PledgeRow): string {
  if (validFrom && validTo && validFrom !== validTo) {
    return `${formatDate(validFrom)} till ${formatDate(validTo)}`;
  }
  if (validFrom && validTo) return formatDate(validFrom);
  if (validFrom) return `från ${formatDate(validFrom)}`;
  if (validTo) return `till ${formatDate(validTo)}`;
  return 'ingen period angiven';
}

/** A promised amount: `minst 4 mätningar per år`; null where none is stated. */
export function amountPhrase(
  activity: Pick<ActivityRow, 'quantity' | 'comparator' | 'unit' | 'per'>
): string | null {
  if (activity.quantity === null || activity.per === null) return null;
  const comparator =
    activity.comparator && activity.comparator !== 'exakt'
      ? `${vocabulary.comparators.label(activity.comparator)} `
      : '';
  const many = activity.unit ?? 'gånger';
  const unit = ` ${activity.quantity === 1 ? singular(many) : many}`;
  return `${comparator}${formatNumber(activity.quantity)}${unit} ${vocabulary.per.label(activity.per)}`;
}

/** The circumstances of an activity in reading order, only those that are stated. */
export function activityFacts(activity: ActivityRow): { label: string; value: string }[] {
  const facts = [
    { label: 'Slag', value: vocabulary.activityTypes.label(activity.type) },
    { label: 'Hur mycket', value: amountPhrase(activity) },
    { label: 'När', value: activity.deadline && formatDate(activity.deadline) },
    { label: 'Plats', value: activity.place },
    { label: 'Miljö', value: activity.setting && vocabulary.settings.label(activity.setting) },
    { label: 'Målgrupp', value: activity.target && vocabulary.targets.label(activity.target) }
  ];
  return facts.filter((fact): fact is { label: string; value: string } => Boolean(fact.value));
}

/** A problem's figure: `28 villainbrott (2020, RAR)`; null where none is stated. */
export function figurePhrase(problem: ProblemRow): string | null {
  if (problem.figure === null) return null;
  const where = [problem.figureYear, problem.figureSource].filter(Boolean).join(', ');
  const unit = problem.figureUnit === '%' ? '\u00a0%' : ` ${problem.figureUnit ?? ''}`;
  return `${formatNumber(problem.figure)}${unit}${where ? ` (${where})` : ''}`;
}
