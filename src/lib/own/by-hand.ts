/** Items that a person adds to a draft, where the document says what was not found. Pure. */
import type { Evidence } from '../extract/document';
import type { Draft, DraftActivity, DraftFocusArea, DraftProblem, Finding } from '../extract/draft';

const chosen = <T>(value: T): Finding<T> => ({
  value,
  confidence: 1,
  reason: 'tillagt av dig',
  evidence: null
});

/**
 * Stands for a passage where there is none: before the text, and nowhere twice, as the form tells
 * items apart by their place.
 */
function nowhere({ activities, problems, focusAreas }: Draft): Evidence {
  const starts = [...activities, ...problems, ...focusAreas].map((item) => item.evidence.start);
  const start = Math.min(0, ...starts) - 2;
  return { page: 1, start, end: start + 1, quote: '' };
}

/** Whether the item has a passage in the text. */
export const hasPassage = ({ evidence }: { evidence: Evidence }): boolean => evidence.start >= 0;

export const activityByHand = (draft: Draft): DraftActivity => ({
  evidence: nowhere(draft),
  focusArea: chosen(null),
  summary: chosen(''),
  themes: chosen([]),
  actor: chosen(null),
  type: chosen('annat'),
  target: chosen(null),
  setting: chosen(null),
  place: chosen(null),
  quantity: chosen(null),
  deadline: chosen(null)
});

export const problemByHand = (draft: Draft): DraftProblem => ({
  evidence: nowhere(draft),
  summary: chosen(''),
  themes: chosen([]),
  kind: chosen('lage'),
  trend: chosen(null)
});

export const focusAreaByHand = (draft: Draft): DraftFocusArea => ({
  evidence: nowhere(draft),
  label: chosen(''),
  themes: chosen([])
});
