/** What can be checked only with the other records and the reference tables at hand. Pure. */
import { seriesOf, startOf, yearOfDate, yearOfId, type Dated } from '../pledge/period';
import type { Pledge } from '../pledge/schema';
import type { Path } from './record-file';
import type { Municipality } from './reference';
import { nearest } from './nearest';

/** A fault in a record whose line is still to be found. */
export interface RecordFault {
  path: Path;
  what: string;
  remedy: string;
}

/** A pledge as the checks across all of them see it. */
export type Filed = Dated & { file: string };

/** The faults of one record, given its place (`0781-ljungby/ljungby-2024.yaml`). */
export function checkPledge(
  pledge: Pledge,
  place: { folder: string; name: string },
  municipalities: ReadonlyMap<string, Municipality>
): RecordFault[] {
  return [
    ...municipalityFaults(pledge, municipalities),
    ...placeFaults(pledge, place, municipalities),
    ...yearFaults(pledge),
    ...focusAreaFaults(pledge)
  ];
}

function municipalityFaults(
  pledge: Pledge,
  municipalities: ReadonlyMap<string, Municipality>
): RecordFault[] {
  return pledge.municipalities.flatMap((code, i) => {
    if (municipalities.has(code)) return [];
    const near = nearest(code, municipalities.keys());
    const remedy = near ? `Did you mean '${near}' (${municipalities.get(near)?.name})` : SEE_CODES;
    return [{ path: ['municipalities', i], what: `no municipality has the code ${code}`, remedy }];
  });
}

const SEE_CODES = 'See data/reference/municipalities.csv for the codes';

function placeFaults(
  pledge: Pledge,
  place: { folder: string; name: string },
  municipalities: ReadonlyMap<string, Municipality>
): RecordFault[] {
  const faults: RecordFault[] = [];
  if (place.name !== pledge.id) {
    const what = `the id is ${pledge.id}, but the file is named ${place.name}.yaml`;
    faults.push({ path: ['id'], what, remedy: `Name the file ${pledge.id}.yaml, or mend the id` });
  }
  const first = municipalities.get(pledge.municipalities[0]!);
  const folder = first && `${first.code}-${first.slug}`;
  if (folder && place.folder !== folder) {
    const what = `the file lies in the folder ${place.folder || '(none)'}`;
    const remedy = `Move it to ${folder}, the folder of its first municipality`;
    faults.push({ path: ['municipalities', 0], what, remedy });
  }
  return faults;
}

function yearFaults(pledge: Pledge): RecordFault[] {
  const faults: RecordFault[] = [];
  const dates = [
    [['validFrom'], pledge.validFrom],
    [['validTo'], pledge.validTo],
    [['signed'], pledge.signed],
    [['source', 'published'], pledge.source.published]
  ] as const;
  for (const [path, date] of dates) {
    if (!date || exists(date)) continue;
    faults.push({ path, what: `there is no ${date}`, remedy: 'Write a day of the calendar' });
  }
  const year = yearOfId(pledge.id);
  if (pledge.validFrom && yearOfDate(pledge.validFrom) !== year) {
    const what = `the id carries the year ${year}, but validFrom is ${pledge.validFrom}`;
    faults.push({ path: ['id'], what, remedy: 'Let the id end with the first year' });
  }
  const from = startOf(pledge);
  if (pledge.validTo && isBefore(pledge.validTo, from)) {
    const what = `the period ends (${pledge.validTo}) before it begins (${from})`;
    faults.push({ path: ['validTo'], what, remedy: 'Mend validFrom or validTo' });
  }
  return faults;
}

/** Whether a date lies before another, as far as both are stated. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

function exists(date: string): boolean {
  if (date.length < 10) return true;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

function focusAreaFaults(pledge: Pledge): RecordFault[] {
  const count = pledge.focusAreas.length;
  return pledge.activities.flatMap(({ focusArea }, i) => {
    if (focusArea === null || focusArea === undefined || focusArea < count) return [];
    const what = `there is no focus area ${focusArea}; the record has ${count}`;
    const remedy =
      count === 0
        ? 'Write null'
        : `Write an index from 0 to ${count - 1}, or null where it belongs to none`;
    return [{ path: ['activities', i, 'focusArea'], what, remedy }];
  });
}

/** Two documents of the same municipalities and area whose stated periods overlap. */
export interface Overlap<P extends Filed> {
  pledge: P;
  earlier: P;
}

/** One overlap for each pledge that begins before an earlier one ends, as far as both are stated. */
export function overlaps<P extends Filed>(pledges: Iterable<P>): Overlap<P>[] {
  const found: Overlap<P>[] = [];
  for (const series of seriesOf(pledges)) {
    let longest: P | undefined;
    for (const pledge of series) {
      const start = startOf(pledge);
      if (longest?.validTo && !isBefore(longest.validTo, start)) {
        found.push({ pledge, earlier: longest });
      }
      if (pledge.validTo && (!longest?.validTo || isBefore(longest.validTo, pledge.validTo))) {
        longest = pledge;
      }
    }
  }
  return found;
}
