/** How well drafts agree with records that people coded from the same documents. Pure. */
import { THEMES, type Theme } from '../pledge/codes';
import type { Pledge, Quantity } from '../pledge/schema';
import { firstYear, yearOfDate } from '../pledge/period';
import { add, NO_COUNTS, type Counts } from './agreement';
import type { Draft } from './draft';
import { pairsOf } from './match';

export interface Compared {
  id: string;
  focusAreas: Counts;
  activities: Counts;
  problems: Counts;
  /** Per theme: promised (focus area or activity) in draft, record, both, neither. */
  themes: Record<Theme, Counts>;
  /** Right and all, over the paired activities. */
  actor: Share;
  type: Share;
  mainTheme: Share;
  /** Over the paired activities where the draft or the record has an amount. */
  amount: Share;
  municipality: boolean;
  firstYear: boolean;
  lastYear: boolean;
  misses: string[];
  /** Paired activities with another value than the record: "actor: polis, not gemensamt: …". */
  errors: string[];
}

export interface Share {
  right: number;
  all: number;
}

/**
 * Compares one draft with one record.
 * @param weight how much a word tells, from `weightsOf` over many records
 */
export function compare(draft: Draft, gold: Pledge, weight: (stem: string) => number): Compared {
  const found = draft.activities.map((one) => one.evidence.quote);
  const coded = gold.activities.map((one) => one.summary);
  const problems = draft.problems.map((one) => one.evidence.quote);
  const codedProblems = gold.problems.map((one) => one.summary);
  const labels = draft.focusAreas.map((one) => one.label.value);
  const codedLabels = gold.focusAreas.map((one) => one.label);
  const pairs = pairsOf(found, coded, weight);
  const problemPairs = pairsOf(problems, codedProblems, weight);
  const focusPairs = pairsOf(labels, codedLabels, weight);
  const paired = pairs.map((pair) => ({
    draft: draft.activities[pair.found]!,
    gold: gold.activities[pair.gold]!
  }));
  const share = (right: (pair: (typeof paired)[number]) => boolean, of = paired): Share => ({
    right: of.filter(right).length,
    all: of.length
  });
  const withAmount = paired.filter((one) => one.draft.quantity.value ?? one.gold.quantity);
  const missed = coded.filter((_, index) => !pairs.some((pair) => pair.gold === index));
  const extra = found.filter((_, index) => !pairs.some((pair) => pair.found === index));
  return {
    id: gold.id,
    focusAreas: countsOf(focusPairs.length, labels.length, codedLabels.length),
    activities: countsOf(pairs.length, found.length, coded.length),
    problems: countsOf(problemPairs.length, problems.length, codedProblems.length),
    themes: themeCounts(draft, gold),
    actor: share((one) => one.draft.actor.value === one.gold.actor),
    type: share((one) => one.draft.type.value === one.gold.type),
    mainTheme: share(
      (one) =>
        one.gold.themes.includes(one.draft.themes.value[0]!) ||
        one.draft.themes.value.includes(one.gold.themes[0]!)
    ),
    amount: share(
      (one) =>
        one.draft.quantity.value?.value === one.gold.quantity?.value &&
        one.draft.quantity.value?.per === one.gold.quantity?.per,
      withAmount
    ),
    municipality:
      [...draft.municipalities.value].sort().join() === [...gold.municipalities].sort().join(),
    firstYear:
      draft.validFrom.value !== null && yearOfDate(draft.validFrom.value) === firstYear(gold),
    lastYear:
      gold.validTo === null ||
      (draft.validTo.value !== null &&
        yearOfDate(draft.validTo.value) === yearOfDate(gold.validTo)),
    errors: paired.flatMap(({ draft: one, gold: other }) => [
      ...differs('actor', one.actor.value, other.actor, other.summary),
      ...differs('type', one.type.value, other.type, other.summary),
      ...differs(
        'amount',
        amountText(one.quantity.value),
        amountText(other.quantity),
        other.summary
      )
    ]),
    misses: [
      ...missed.map((text) => `missad: ${text}`),
      ...extra.map((text) => `för mycket: ${text.slice(0, 140)}`)
    ]
  };
}

function differs(
  field: string,
  found: string | null,
  coded: string | null,
  text: string
): string[] {
  return found === coded ? [] : [`${field}: ${found}, not ${coded}: ${text}`];
}

function amountText(quantity: Quantity | null | undefined): string | null {
  return quantity ? `${quantity.value} per ${quantity.per}` : null;
}

function countsOf(both: number, found: number, gold: number): Counts {
  return { both, found: found - both, gold: gold - both, neither: 0 };
}

function themeCounts(draft: Draft, gold: Pledge): Record<Theme, Counts> {
  const inDraft = new Set(
    [...draft.focusAreas, ...draft.activities].flatMap((one) => one.themes.value)
  );
  const inGold = new Set([...gold.focusAreas, ...gold.activities].flatMap((one) => one.themes));
  return Object.fromEntries(
    THEMES.map((theme) => {
      const [found, coded] = [inDraft.has(theme), inGold.has(theme)];
      const cell = found && coded ? 'both' : found ? 'found' : coded ? 'gold' : 'neither';
      return [theme, { ...NO_COUNTS, [cell]: 1 }];
    })
  ) as Record<Theme, Counts>;
}

/** The draft to set beside a record: that of the same first year, else the first. */
export function draftFor(drafts: readonly Draft[], gold: Pledge): Draft {
  const year = firstYear(gold);
  const same = drafts.find(
    (draft) => draft.validFrom.value !== null && yearOfDate(draft.validFrom.value) === year
  );
  return same ?? drafts[0]!;
}

/** All themes of some documents together. */
export function allThemes(compared: readonly Compared[]): Counts {
  return compared.flatMap((one) => Object.values(one.themes)).reduce(add, NO_COUNTS);
}

/** One kind of item over some documents. */
export function total(
  compared: readonly Compared[],
  of: 'focusAreas' | 'activities' | 'problems'
): Counts {
  return compared.map((one) => one[of]).reduce(add, NO_COUNTS);
}
