/** What the extraction knows, as parts of the site: fetched when the first document is dropped. */
import type { KnowledgeFiles, Municipality } from '$lib/extract/knowledge';
import actors from '../../../data/vocabulary/extraction/actors.yaml';
import amounts from '../../../data/vocabulary/extraction/amounts.yaml';
import model from '../../../data/vocabulary/extraction/model.json';
import problems from '../../../data/vocabulary/extraction/problems.yaml';
import record from '../../../data/vocabulary/extraction/record.yaml';
import settings from '../../../data/vocabulary/extraction/settings.yaml';
import structure from '../../../data/vocabulary/extraction/structure.yaml';
import targets from '../../../data/vocabulary/extraction/targets.yaml';
import themes from '../../../data/vocabulary/extraction/themes.yaml';
import types from '../../../data/vocabulary/extraction/types.yaml';
import csv from '../../../data/reference/municipalities.csv?raw';

// The files are ours and tested: their form is what KnowledgeFiles says.
export const knowledgeFiles = {
  actors,
  amounts,
  model,
  problems,
  record,
  settings,
  structure,
  targets,
  themes,
  types
} as unknown as KnowledgeFiles;

const [header = '', ...lines] = csv.trim().split(/\r?\n/);
const column = (name: string) => header.split(',').indexOf(name);
const [code, name, slug, policeArea] = [
  'municipality_code',
  'name',
  'slug',
  'local_police_area'
].map(column);

/** All municipalities (none of the columns used holds a comma). */
export const municipalities: Municipality[] = lines.map((line) => {
  const cells = line.split(',');
  return {
    code: cells[code!]!,
    name: cells[name!]!,
    slug: cells[slug!]!,
    policeArea: cells[policeArea!]!
  };
});
