/** What the review of coverage ought to say, counted from the reviewed records and reference tables. */
import { readFileSync } from 'node:fs';
import { areasOf, documents, places } from '../src/lib/query/records.fixture';

const release = JSON.parse(readFileSync('static/data/release.json', 'utf8')) as { date: string };
export const nameOf = new Map(places.map((place) => [place.municipality_code!, place.name!]));
export const names = (codes: string[]) => codes.map((code) => nameOf.get(code)!).sort();
export const membersOf = (level: string, code: string) => areasOf(level).get(code)!.municipalities;
export const ownOf = (code: string) =>
  documents.filter(({ municipalities }) => municipalities.includes(code));
export const inForce = (code: string, year: number) =>
  ownOf(code).filter(({ first, last }) => first <= year && year <= last);
export const isCovered = (code: string, year: number) => inForce(code, year).length > 0;

/** The last day of what a document states, or of its last year. */
export function lastDay({ validTo, last }: { validTo: string | null; last: number }): string {
  const [year, month = '12', day] = (validTo ?? String(last)).split('-');
  const end = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${day ?? String(end)}`;
}
function isBegun(validFrom: string | null, first: number): boolean {
  const [year, month = '01', day = '01'] = (validFrom ?? String(first)).split('-');
  return `${year}-${month}-${day}` <= release.date;
}
export const monthsOn = (months: number): string => {
  const day = new Date(`${release.date}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString().slice(0, 10);
};
/** What is in force on the release's day and runs out within a year, the nearest end first. */
export const ending = documents
  .filter((one) => isBegun(one.validFrom, one.first) && lastDay(one) >= release.date)
  .filter((one) => lastDay(one) <= monthsOn(12))
  .sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : lastDay(a) > lastDay(b) ? 1 : 0));
