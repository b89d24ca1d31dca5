/** From coded records to the model: which text teaches what. Pure, the same each time. */
import { PROBLEM_KINDS, SETTINGS, TARGETS, THEMES, ACTIVITY_TYPES } from '../pledge/codes';
import type { Pledge } from '../pledge/schema';
import { featuresOf } from './features';
import type { Knowledge } from './knowledge';
import { fitHead, shuffled, type Example } from './learn';
import type { Head, Model } from './model';

interface Row {
  features: string[];
  codes: Partial<Record<Task, readonly string[]>>;
}

type Task = 'theme' | 'type' | 'target' | 'setting' | 'kind';

const SEED = 20261122;
/** A feature seen in fewer texts than this teaches nothing that would hold elsewhere. */
const MIN_TEXTS = 3;

const TASKS: Record<Task, readonly string[]> = {
  theme: THEMES,
  type: ACTIVITY_TYPES,
  target: [...TARGETS, 'none'],
  setting: [...SETTINGS, 'none'],
  kind: PROBLEM_KINDS
};

/** Fits all heads to the records. Takes some ten seconds for 800 records. */
export function trainModel(pledges: readonly Pledge[], lists: Knowledge['lists']): Model {
  const rows = shuffled(
    pledges.flatMap((pledge) => rowsOf(pledge, lists)),
    SEED
  );
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const feature of row.features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  for (const row of rows) {
    row.features = row.features.filter((feature) => counts.get(feature)! >= MIN_TEXTS);
  }
  return Object.fromEntries(
    Object.entries(TASKS).map(([task, codes]) => [task, headsOf(task as Task, codes, rows)])
  );
}

function headsOf(task: Task, codes: readonly string[], rows: readonly Row[]): Record<string, Head> {
  const taught = rows.filter((row) => row.codes[task]);
  const heads: Record<string, Head> = {};
  for (const code of codes) {
    const examples = taught.map((row): Example => ({
      features: row.features,
      yes: row.codes[task]!.includes(code)
    }));
    if (examples.some((example) => example.yes)) heads[code] = fitHead(examples);
  }
  return heads;
}

function rowsOf(pledge: Pledge, lists: Knowledge['lists']): Row[] {
  const row = (text: string, codes: Row['codes'], focusThemes?: readonly string[]): Row => ({
    features: [...featuresOf(text, lists, focusThemes ? { focusThemes } : {}).keys()],
    codes
  });
  return [
    ...pledge.focusAreas.map((focus) => row(focus.label, { theme: focus.themes })),
    ...pledge.problems.map((problem) =>
      row(problem.summary, { theme: problem.themes, kind: [problem.kind] })
    ),
    ...pledge.activities.map((activity) => {
      const focus =
        typeof activity.focusArea === 'number' ? pledge.focusAreas[activity.focusArea] : null;
      return row(
        activity.summary,
        {
          theme: activity.themes,
          type: [activity.type],
          target: [activity.target ?? 'none'],
          setting: [activity.setting ?? 'none']
        },
        focus?.themes ?? []
      );
    })
  ];
}
