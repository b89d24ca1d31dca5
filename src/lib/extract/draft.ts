/** A draft record: every value with its evidence, how sure it is, and why. Pure. */
import type {
  Actor,
  ActivityType,
  Basis,
  ProblemKind,
  Setting,
  Target,
  Theme,
  Trend
} from '../pledge/codes';
import type { Pledge, Quantity } from '../pledge/schema';
import type { Evidence } from './document';
import type { FollowUp } from './follow-up';

/** One value, where it comes from, how sure it is (0-1), and the reason in Swedish. */
export interface Finding<T> {
  value: T;
  confidence: number;
  reason: string;
  /** Null where the value follows from others or from nothing in the text. */
  evidence: Evidence | null;
}

export interface DraftActivity {
  evidence: Evidence;
  focusArea: Finding<number | null>;
  summary: Finding<string>;
  themes: Finding<Theme[]>;
  actor: Finding<Actor | null>;
  type: Finding<ActivityType>;
  target: Finding<Target | null>;
  setting: Finding<Setting | null>;
  place: Finding<string | null>;
  quantity: Finding<Quantity | null>;
  deadline: Finding<string | null>;
}

export interface DraftProblem {
  evidence: Evidence;
  summary: Finding<string>;
  themes: Finding<Theme[]>;
  kind: Finding<ProblemKind>;
  trend: Finding<Trend | null>;
}

export interface DraftFocusArea {
  evidence: Evidence;
  label: Finding<string>;
  themes: Finding<Theme[]>;
}

export interface Draft {
  municipalities: Finding<string[]>;
  /** Slug for the id, from the municipalities' names. */
  slug: string;
  publisher: string;
  area: Finding<string | null>;
  policeArea: Finding<string | null>;
  title: Finding<string>;
  validFrom: Finding<string | null>;
  validTo: Finding<string | null>;
  yearBasis: 'stated' | 'inferred';
  openEnded: Finding<boolean>;
  signed: Finding<string | null>;
  published: string | null;
  completeness: Finding<Pledge['completeness']>;
  basis: Finding<Basis[]>;
  followUp: Finding<FollowUp | null>;
  problems: DraftProblem[];
  focusAreas: DraftFocusArea[];
  activities: DraftActivity[];
  /** What the person who corrects the draft should look at, in Swedish. */
  warnings: string[];
}

/** The id of the draft: slug and first year; year 1900 stands for one that nobody knows. */
export function idOf(draft: Draft): string {
  const year = (draft.validFrom.value ?? draft.signed.value ?? draft.published ?? '1900').slice(
    0,
    4
  );
  return `${draft.slug || 'okand'}-${year}`;
}

/** The draft as a record, for saving and showing. `url` is where the document was found. */
export function recordOf(
  draft: Draft,
  source: { url: string | null; format: Pledge['source']['format'] }
): Pledge {
  const inferred = draft.yearBasis === 'inferred';
  return {
    id: idOf(draft),
    municipalities: draft.municipalities.value,
    area: draft.area.value,
    policeArea: draft.policeArea.value,
    title: draft.title.value,
    validFrom: inferred && draft.validTo.value === null ? null : draft.validFrom.value,
    validTo: draft.validTo.value,
    yearBasis: draft.yearBasis,
    openEnded: draft.openEnded.value,
    signed: draft.signed.value,
    source: { ...source, publisher: draft.publisher, published: draft.published },
    completeness: draft.completeness.value,
    basis: draft.basis.value,
    followUp: draft.followUp.value,
    problems: draft.problems.map((problem) => ({
      summary: problem.summary.value,
      themes: problem.themes.value,
      kind: problem.kind.value,
      trend: problem.trend.value
    })),
    focusAreas: draft.focusAreas.map((focus) => ({
      label: focus.label.value,
      themes: focus.themes.value
    })),
    activities: draft.activities.map((activity) => ({
      focusArea: activity.focusArea.value,
      summary: activity.summary.value,
      themes: activity.themes.value,
      actor: activity.actor.value,
      type: activity.type.value,
      target: activity.target.value,
      setting: activity.setting.value,
      place: activity.place.value,
      quantity: activity.quantity.value,
      deadline: activity.deadline.value
    })),
    notes: 'Utkast från maskinell läsning; granska varje värde mot källan.'
  };
}
