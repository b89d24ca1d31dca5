/**
 * The one definition of a pledge record. Its types are inferred from it, and the JSON Schema that
 * editors use (`data/pledge.schema.json`) is generated from it.
 */
import * as v from 'valibot';
import {
  ACTIVITY_TYPES,
  ACTORS,
  BASES,
  CADENCES,
  COMPARATORS,
  COMPLETENESS,
  FORMATS,
  PERS,
  PROBLEM_KINDS,
  SETTINGS,
  TARGETS,
  THEMES,
  TRENDS,
  YEAR_BASES
} from './codes';

const text = (min: number, max: number) => v.pipe(v.string(), v.minLength(min), v.maxLength(max));
const note = (max = 300) => v.nullable(text(1, max));
const number = v.pipe(v.number(), v.finite());
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2099));

/** Marks the check that the JSON Schema writes as `uniqueItems`. */
export const UNIQUE = 'an entry occurs twice';
const unique = <T>() => v.check<T[], string>((list) => new Set(list).size === list.length, UNIQUE);

/** YYYY, YYYY-MM or YYYY-MM-DD, as precise as the document is. */
const date = v.pipe(
  v.string(),
  v.regex(
    /^(19|20)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/,
    'not a date of the form YYYY, YYYY-MM or YYYY-MM-DD'
  )
);

const themes = v.pipe(
  v.array(v.picklist(THEMES)),
  v.minLength(1),
  v.maxLength(3),
  unique(),
  v.description('One to three themes, the main theme first')
);

const problem = v.strictObject({
  summary: v.pipe(text(5, 200), v.description('Our own short Swedish words')),
  themes,
  kind: v.pipe(
    v.picklist(PROBLEM_KINDS),
    v.description('lage: it occurs; oro: worry; onskemal: asked for; positivt: a good condition')
  ),
  trend: v.optional(v.nullable(v.picklist(TRENDS))),
  figure: v.optional(
    v.nullable(
      v.strictObject({
        value: number,
        unit: text(1, 100),
        year: v.optional(v.nullable(year)),
        source: v.optional(note())
      })
    )
  )
});

const focusArea = v.strictObject({ label: text(2, 90), themes });

const quantity = v.strictObject({
  value: v.pipe(number, v.minValue(0)),
  comparator: v.optional(v.picklist(COMPARATORS)),
  unit: v.optional(text(1, 100)),
  per: v.picklist(PERS)
});

const activity = v.strictObject({
  focusArea: v.pipe(
    v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))),
    v.description('Index in focusAreas, counted from 0; null where it belongs to none')
  ),
  summary: v.pipe(text(8, 200), v.description('Our own short Swedish words')),
  themes,
  actor: v.nullable(v.picklist(ACTORS)),
  type: v.picklist(ACTIVITY_TYPES),
  target: v.optional(v.nullable(v.picklist(TARGETS))),
  setting: v.optional(v.nullable(v.picklist(SETTINGS))),
  place: v.optional(note()),
  quantity: v.optional(v.nullable(quantity)),
  deadline: v.optional(note(100))
});

/** The form of a pledge's id: ascii slug, first year, and a number where a year has several. */
export const ID_PATTERN = /^[a-z0-9-]+-(?:19|20)[0-9]{2}(?:-[0-9]+)?$/;

export const pledgeSchema = v.pipe(
  v.strictObject({
    id: v.pipe(
      v.string(),
      v.regex(ID_PATTERN, 'not of the form municipality-year (ljungby-2024, ljungby-2024-2)'),
      v.description('Slug of the municipality (or joint name) and first year; also the file name')
    ),
    municipalities: v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[0-9]{4}$/, 'not a municipality code of four digits'))),
      v.minLength(1),
      unique(),
      v.description('Municipality codes of Statistics Sweden, four digits in quotes')
    ),
    area: v.pipe(v.optional(note()), v.description('City district or town; null = the whole')),
    policeArea: v.pipe(
      v.optional(note(100)),
      v.description('As the document names it, without the word lokalpolisområde')
    ),
    title: text(3, 120),
    validFrom: v.nullable(date),
    validTo: v.nullable(date),
    yearBasis: v.pipe(
      v.optional(v.picklist(YEAR_BASES)),
      v.description('inferred: the year was derived from other dates than a stated period')
    ),
    openEnded: v.pipe(
      v.optional(v.boolean()),
      v.description('true: holds until a new pledge is signed')
    ),
    renewalOfYear: v.optional(v.nullable(year)),
    signed: v.optional(v.nullable(date)),
    source: v.strictObject({
      url: v.nullable(text(1, 1000)),
      publisher: text(1, 200),
      format: v.picklist(FORMATS),
      published: v.optional(v.nullable(date))
    }),
    completeness: v.pipe(
      v.picklist(COMPLETENESS),
      v.description('full: every promise was seen; only then can a theme be called absent')
    ),
    basis: v.optional(v.pipe(v.array(v.picklist(BASES)), unique())),
    followUp: v.optional(
      v.nullable(
        v.strictObject({
          cadence: v.optional(v.nullable(v.picklist(CADENCES))),
          forum: v.optional(note()),
          published: v.optional(note())
        })
      )
    ),
    problems: v.array(problem),
    focusAreas: v.array(focusArea),
    activities: v.array(activity),
    notes: v.optional(note())
  }),
  v.title('A coded medborgarlöfte')
);

/** One pledge: one document, one record. Dates are strings as precise as the document. */
export type Pledge = v.InferOutput<typeof pledgeSchema>;
export type Activity = Pledge['activities'][number];
export type Problem = Pledge['problems'][number];
export type FocusArea = Pledge['focusAreas'][number];
export type Quantity = NonNullable<Activity['quantity']>;

/** One thing that is wrong with a record: where in it (keys and indices), and what. */
export interface PledgeFault {
  path: (string | number)[];
  message: string;
  /** The value found, for codes that may be misspelt. */
  found?: unknown;
  /** The codes allowed there, where it is a code. */
  codes?: readonly string[];
}

/**
 * Checks an unknown value against the schema.
 * @returns the pledge, or all faults found in it
 */
export function parsePledge(
  record: unknown
): { pledge: Pledge; faults?: undefined } | { pledge?: undefined; faults: PledgeFault[] } {
  const result = v.safeParse(pledgeSchema, record);
  if (result.success) return { pledge: result.output };
  return { faults: result.issues.map(faultOf) };
}

type Issue = v.InferIssue<typeof pledgeSchema>;

function faultOf(issue: Issue): PledgeFault {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const codes = issue.type === 'picklist' ? codesOf(issue.expected) : undefined;
  return { path, message: messageOf(issue), found: issue.input, ...(codes ? { codes } : {}) };
}

/** The codes in what valibot expects: `("full" | "partial")`. */
function codesOf(expected: string | null): string[] {
  return [...(expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
}

function messageOf(issue: Issue): string {
  const found = issue.received;
  switch (issue.type) {
    case 'strict_object':
      return issue.expected === 'never'
        ? 'the schema knows no such field'
        : issue.received === 'undefined'
          ? 'the field is missing'
          : `should be an object, but is ${found}`;
    case 'picklist':
      return issue.input === undefined
        ? 'the field is missing'
        : `${found} is not one of the codes`;
    case 'min_length':
      return `is too short: at least ${String(issue.requirement)}, found ${found}`;
    case 'max_length':
      return `is too long: at most ${String(issue.requirement)}, found ${found}`;
    case 'min_value':
    case 'max_value':
      return `should be ${issue.expected}, but is ${found}`;
    case 'check':
    case 'regex':
      return issue.message.startsWith('Invalid') ? `is ${found}` : `${found}: ${issue.message}`;
    default:
      return issue.input === undefined
        ? 'the field is missing'
        : `should be ${issue.expected}, but is ${found}`;
  }
}
