/** Reads what the extraction knows from `data/`, for the command lines. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'yaml';
import {
  KNOWLEDGE_FILES,
  knowledgeOf,
  type Knowledge,
  type KnowledgeFiles,
  type Municipality
} from '../../src/lib/extract/knowledge';

export const FOLDER = 'data/vocabulary/extraction';

/** All word lists, the model and the municipalities; without a model file, an empty model. */
export function readKnowledge(root = '.', modelFile = path.join(FOLDER, 'model.json')): Knowledge {
  const files = Object.fromEntries(
    KNOWLEDGE_FILES.map((name) => [
      name,
      parse(readFileSync(path.join(root, FOLDER, `${name}.yaml`), 'utf8')) as unknown
    ])
  );
  const model = path.resolve(root, modelFile);
  const weights = existsSync(model) ? (JSON.parse(readFileSync(model, 'utf8')) as unknown) : {};
  return knowledgeOf({ ...files, model: weights } as KnowledgeFiles, readMunicipalities(root));
}

function readMunicipalities(root: string): Municipality[] {
  const csv = readFileSync(path.join(root, 'data/reference/municipalities.csv'), 'utf8');
  const rows = parseCsv(csv, { columns: true, bom: true }) as Record<string, string>[];
  return rows.map((row) => ({
    code: row['municipality_code']!,
    name: row['name']!,
    slug: row['slug']!,
    policeArea: row['local_police_area']!
  }));
}
