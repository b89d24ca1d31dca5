/**
 * Fits the extraction's model to the coded records (`npm run train`).
 * Municipalities of the held-out part are never shown to it, so that it can be measured on them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { partOf } from '../src/lib/extract/held-out';
import { trainModel } from '../src/lib/extract/train';
import type { Pledge } from '../src/lib/pledge/schema';
import { FOLDER, readKnowledge } from './extraction/knowledge-files';

const [out = path.join(FOLDER, 'model.json'), ...parts] = process.argv.slice(2);
const taught = parts.length ? parts : ['train', 'validation'];
const pledges = readdirSync('data/pledges', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => parse(readFileSync(path.join('data/pledges', file), 'utf8')) as Pledge)
  .filter((pledge) => taught.includes(partOf(pledge.municipalities)));
const model = trainModel(pledges, readKnowledge().lists);
// One head a line: a new training shows in a diff which questions changed.
const lines = Object.entries(model).map(
  ([task, heads]) =>
    `${JSON.stringify(task)}:{\n${Object.entries(heads)
      .map(([code, head]) => `${JSON.stringify(code)}:${JSON.stringify(head)}`)
      .join(',\n')}\n}`
);
writeFileSync(out, `{\n${lines.join(',\n')}\n}\n`);
console.log(`Fitted to ${pledges.length} records (${taught.join(', ')}); written to ${out}.`);
