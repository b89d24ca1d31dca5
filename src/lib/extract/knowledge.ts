/** Everything the extraction knows: word lists, model and municipalities, read from data. Pure. */
import { patternOf, termsOf, type Term, type WordLists } from './lexicon';
import type { Model } from './model';

export type Role =
  'promise' | 'focus' | 'situation' | 'goal' | 'followUp' | 'about' | 'period' | 'end';

export interface Municipality {
  code: string;
  name: string;
  slug: string;
  /** Its local police area, without the word. */
  policeArea: string;
}

/** The contents of the files in `data/vocabulary/extraction/`, as parsed from YAML and JSON. */
export interface KnowledgeFiles {
  themes: WordLists;
  types: WordLists;
  targets: WordLists;
  settings: WordLists;
  problems: { kinds: WordLists; trends: WordLists; cues: string[]; not: string[] };
  structure: {
    headings: Record<Role, string[]>;
    promise: string[];
    never: string[];
    anaphora: string[];
    infinitives: string[];
  };
  actors: { polis: string[]; kommun: string[]; tillsammans: string[]; annan: string[] };
  amounts: {
    numbers: Record<string, number>;
    comparators: Record<string, string[]>;
    units: string[];
    adverbs: Record<string, [number, string]>;
    periods: Record<string, string>;
  };
  record: {
    basis: Record<string, string[]>;
    basisCues: string[];
    cadence: Record<string, string[]>;
    followUpCues: string[];
    published: string[];
    forum: string[];
    openEnded: string[];
  };
  model: Model;
}

/** The names of the files, in the form `name.yaml` (the model is `model.json`). */
export const KNOWLEDGE_FILES = [
  'themes',
  'types',
  'targets',
  'settings',
  'problems',
  'structure',
  'actors',
  'amounts',
  'record'
] as const;

export interface Knowledge {
  lists: Record<'theme' | 'type' | 'target' | 'setting', Term[]>;
  kinds: Term[];
  trends: Term[];
  problemCues: RegExp;
  problemNot: RegExp;
  headings: [Role, RegExp][];
  promise: RegExp;
  never: RegExp;
  anaphora: RegExp;
  infinitives: RegExp;
  actors: Record<'polis' | 'kommun' | 'tillsammans' | 'annan', RegExp>;
  amounts: Omit<KnowledgeFiles['amounts'], 'units' | 'adverbs'> & {
    units: RegExp;
    adverbs: [RegExp, number, string][];
  };
  basis: [string, RegExp][];
  basisCues: RegExp;
  cadence: [string, RegExp][];
  followUpCues: RegExp;
  published: RegExp;
  forum: RegExp;
  openEnded: RegExp;
  model: Model;
  municipalities: readonly Municipality[];
}

/**
 * Makes the files ready for use.
 * @throws naming the file where a list is missing or a word is malformed
 */
export function knowledgeOf(
  files: KnowledgeFiles,
  municipalities: readonly Municipality[]
): Knowledge {
  const once = (words: string[]) => new RegExp(patternOf(words).source, 'iu');
  const atStart = (words: string[]) => new RegExp(`^\\s*${patternOf(words).source}`, 'iu');
  const pairs = (lists: Record<string, string[]>) =>
    Object.entries(lists).map(([code, words]): [string, RegExp] => [code, once(words)]);
  const { problems, structure, actors, record } = files;
  return {
    lists: {
      theme: termsOf(files.themes),
      type: termsOf(files.types),
      target: termsOf(files.targets),
      setting: termsOf(files.settings)
    },
    kinds: termsOf(problems.kinds),
    trends: termsOf(problems.trends),
    problemCues: once(problems.cues),
    problemNot: once(problems.not),
    headings: pairs(structure.headings) as [Role, RegExp][],
    promise: once(structure.promise),
    never: once(structure.never),
    anaphora: atStart(structure.anaphora),
    infinitives: new RegExp(`^(?:att\\s+)?${patternOf(structure.infinitives).source}`, 'iu'),
    actors: {
      polis: once(actors.polis),
      kommun: once(actors.kommun),
      tillsammans: once(actors.tillsammans),
      annan: once(actors.annan)
    },
    amounts: {
      ...files.amounts,
      units: once(files.amounts.units),
      adverbs: Object.entries(files.amounts.adverbs).map(
        ([phrase, [value, per]]): [RegExp, number, string] => [once([phrase]), value, per]
      )
    },
    basis: pairs(record.basis),
    basisCues: once(record.basisCues),
    cadence: pairs(record.cadence),
    followUpCues: once(record.followUpCues),
    published: once(record.published),
    forum: once(record.forum),
    openEnded: once(record.openEnded),
    model: files.model,
    municipalities
  };
}
