/** The words for all codes, as they lie in `data/vocabulary/`. Pure. */
import * as v from 'valibot';
import { VOCABULARIES, type VocabularyKind } from '../pledge/codes';
import type { TABLES } from './tables';
import type { RowOf } from './table';
import { parseYaml } from './yaml-file';

const words = v.strictObject({
  sv: v.pipe(v.string(), v.minLength(1)),
  en: v.pipe(v.string(), v.minLength(1))
});
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/));

const entry = v.strictObject({ code: v.string(), label: words, definition: words });
const themeEntry = v.strictObject({
  ...entry.entries,
  core: v.boolean(),
  colour: v.strictObject({ light: colour, dark: colour })
});

type Entry = v.InferOutput<typeof entry> & Partial<v.InferOutput<typeof themeEntry>>;

/** The file of each code list. */
export const VOCABULARY_FILES: Record<VocabularyKind, string> = {
  theme: 'themes.yaml',
  'activity-type': 'activity-types.yaml',
  actor: 'actors.yaml',
  target: 'targets.yaml',
  setting: 'settings.yaml',
  basis: 'bases.yaml',
  'problem-kind': 'problem-kinds.yaml',
  trend: 'trends.yaml',
  completeness: 'completeness.yaml',
  format: 'formats.yaml',
  cadence: 'cadences.yaml',
  comparator: 'comparators.yaml',
  per: 'per.yaml',
  state: 'states.yaml'
};

export const VOCABULARY_KINDS = Object.keys(VOCABULARY_FILES) as VocabularyKind[];

/**
 * The rows of one code list.
 * @throws where the file does not hold exactly the codes of the list, in its order
 */
export function vocabularyRows(
  kind: VocabularyKind,
  yaml: string,
  file: string
): RowOf<typeof TABLES.vocabulary>[] {
  const entries: Entry[] = check(
    kind === 'theme' ? themeEntry : entry,
    parseYaml(yaml, file),
    file
  );
  const codes = entries.map((e) => e.code).join(', ');
  const expected = VOCABULARIES[kind].join(', ');
  if (codes !== expected) {
    throw new Error(`${file}: holds the codes ${codes}; the list in codes.ts is ${expected}`);
  }
  return entries.map((e, position) => ({
    kind,
    code: e.code,
    label_sv: e.label.sv,
    label_en: e.label.en,
    definition_sv: e.definition.sv,
    definition_en: e.definition.en,
    colour_light: e.colour?.light ?? null,
    colour_dark: e.colour?.dark ?? null,
    core: e.core ?? null,
    position
  }));
}

function check<T>(schema: v.GenericSchema<unknown, T>, list: unknown, file: string): T[] {
  const result = v.safeParse(v.array(schema), list);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`${file}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}
