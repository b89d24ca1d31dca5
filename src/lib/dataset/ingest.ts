/** Reads the pledge files one by one into the store; only what places them in time is kept. */
import { readFile } from 'node:fs/promises';
import { placePledges, type Dated } from '../pledge/period';
import type { Pledge } from '../pledge/schema';
import { checkPledge, overlaps, type Overlap } from './check-pledges';
import { DataFaults, fieldOf, type Fault } from './fault';
import { recordHash } from './ledger';
import * as rows from './pledge-rows';
import { lineFinder, readRecord } from './record-file';
import type { Municipality } from './reference';
import { listPledgeFiles, readTexts, type PledgeFile } from './sources';
import type { Store } from './store';

/** What is kept of a pledge: its items go to the store at once, so memory grows with documents only. */
interface Card extends Dated {
  municipalities: string[];
  completeness: Pledge['completeness'];
  file: string;
  hash: string;
  facts: rows.PledgeFacts;
}

export interface Ingested {
  /** Hash of each record, by id. */
  hashes: Map<string, string>;
  warnings: Fault[];
}

/**
 * Fills the tables of the pledges.
 * @throws DataFaults once all files have been read, where any of them has a fault
 */
export async function ingest(
  from: string,
  municipalities: readonly Municipality[],
  store: Store,
  progress: (done: number, all: number) => void = () => {}
): Promise<Ingested> {
  const byCode = new Map(municipalities.map((m) => [m.code, m]));
  const cards = new Map<string, Card>();
  const fileOfId = new Map<string, string>();
  const faults: Fault[] = [];
  const files = await listPledgeFiles(from);
  let done = 0;
  for await (const source of readTexts(from, files)) {
    const read = readPledge(source, byCode, fileOfId);
    if (read.faults) faults.push(...read.faults);
    else {
      addItems(store, read.pledge);
      cards.set(read.pledge.id, cardOf(read.pledge, source.path));
    }
    progress(++done, files.length);
  }
  const warnings: Fault[] = [];
  for (const overlap of overlaps(cards.values())) warnings.push(await overlapWarning(overlap));
  if (faults.length > 0) throw new DataFaults(faults, warnings);
  addPledges(store, cards);
  return { hashes: new Map([...cards].map(([id, card]) => [id, card.hash])), warnings };
}

function readPledge(
  { file, path, text }: { file: PledgeFile; path: string; text: string },
  municipalities: ReadonlyMap<string, Municipality>,
  fileOfId: Map<string, string>
): { pledge: Pledge; faults?: undefined } | { faults: Fault[] } {
  const record = readRecord(text, path);
  if (record.faults) return record;
  const found = checkPledge(record.pledge, file, municipalities);
  const twin = fileOfId.get(record.pledge.id);
  if (twin === undefined) fileOfId.set(record.pledge.id, path);
  else {
    const what = `the id ${record.pledge.id} is already that of ${twin}`;
    const remedy = 'Give it the next free number (-2, -3), or remove one of the files';
    found.push({ path: ['id'], what, remedy });
  }
  if (found.length === 0) return record;
  const lineOf = lineFinder(text);
  return {
    faults: found.map(({ path: at, what, remedy }) => ({
      file: path,
      line: lineOf(at),
      field: fieldOf(at),
      what,
      remedy
    }))
  };
}

function cardOf(pledge: Pledge, file: string): Card {
  return {
    id: pledge.id,
    municipalities: pledge.municipalities,
    area: pledge.area,
    validFrom: pledge.validFrom,
    validTo: pledge.validTo,
    yearBasis: pledge.yearBasis,
    openEnded: pledge.openEnded,
    completeness: pledge.completeness,
    file,
    hash: recordHash(pledge),
    facts: rows.pledgeFacts(pledge)
  };
}

function addItems(store: Store, pledge: Pledge): void {
  store.add('focus_areas', rows.focusAreaRows(pledge));
  store.add('activities', rows.activityRows(pledge));
  store.add('problems', rows.problemRows(pledge));
  store.add('theme_mentions', rows.mentionRows(pledge));
}

function addPledges(store: Store, cards: ReadonlyMap<string, Card>): void {
  for (const [id, placed] of placePledges(cards.values())) {
    const card = cards.get(id)!;
    store.add('pledges', [rows.pledgeRow(card.facts, placed)]);
    store.add('municipality_pledges', rows.municipalityPledgeRows(card, placed));
  }
}

async function overlapWarning({ pledge, earlier }: Overlap<Card>): Promise<Fault> {
  const span = ({ validFrom, validTo }: Card) => `${validFrom ?? '?'} to ${validTo ?? '?'}`;
  return {
    file: pledge.file,
    line: lineFinder(await readFile(pledge.file, 'utf8'))(['validFrom']),
    field: 'validFrom',
    what: `${pledge.id} (${span(pledge)}) overlaps ${earlier.id} (${span(earlier)})`,
    remedy: 'Both count as in force; if one replaced the other, end the earlier one before it'
  };
}
