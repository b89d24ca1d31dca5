import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { listPledgeFiles } from '../../src/lib/dataset/sources';

/**
 * The text of a record as often as asked for, the first time as it is. Each copy has an id of its
 * own, and a district of its own as area: no copy succeeds or overlaps another.
 */
export function* copiesOf(text: string, times: number): Generator<{ id: string; text: string }> {
  const record = parseDocument(text);
  const id = String(record.get('id'));
  const area = record.get('area');
  yield { id, text };
  record.set('id', '@id');
  record.set('area', '@area');
  const template = record.toString({ lineWidth: 0 });
  const [, base, number = '1'] = /^(.*-\d{4})(?:-(\d+))?$/.exec(id) ?? [undefined, id];
  for (let copy = 1; copy < times; copy++) {
    const newId = `${base}-${copy * 1000 + Number(number)}`;
    const newArea = [area, `Stadsdel ${copy}`].filter(Boolean).join(', ');
    yield {
      id: newId,
      text: template
        .replace(/^id: .*$/m, () => `id: ${newId}`)
        .replace(/^area: .*$/m, () => `area: ${JSON.stringify(newArea)}`)
    };
  }
}

/** Writes each pledge of a folder `times` times to another; how many files there are then. */
export async function repeatPledges(from: string, to: string, times: number): Promise<number> {
  let files = 0;
  for (const { path } of await listPledgeFiles(from)) {
    const folder = dirname(join(to, path));
    await mkdir(folder, { recursive: true });
    const copies = [...copiesOf(await readFile(join(from, path), 'utf8'), times)];
    await Promise.all(copies.map(({ id, text }) => writeFile(join(folder, `${id}.yaml`), text)));
    files += copies.length;
  }
  return files;
}
