import { expect, it } from 'vitest';
import { readKnowledge } from '../../../scripts/extraction/knowledge-files';
import { draftsOf } from '../extract/extract';
import { readText } from '../extract/read-text';
import { activityByHand, focusAreaByHand, hasPassage, problemByHand } from './by-hand';
import { mend, mergeActivities, recordFrom, type OwnDocument } from './own-document';
import { ownRecords } from './own-records';

function own(): OwnDocument {
  const document = readText(
    'Medborgarlöfte Nora kommun 2024\n\n• Polisen ska synas i centrum och besöka skolor.'
  );
  const [draft] = draftsOf(document, readKnowledge());
  const { text, blocks } = document;
  return { key: '1', name: 'nora.txt', format: 'text', text, blocks, draft: draft! };
}

it('what is added by hand is told apart, and asks to be filled in', () => {
  const document = own();
  const { draft } = document;
  draft.activities.push(activityByHand(draft));
  draft.activities.push(activityByHand(draft));
  draft.problems.push(problemByHand(draft));
  draft.focusAreas.push(focusAreaByHand(draft));
  const items = [...draft.activities, ...draft.problems, ...draft.focusAreas];
  expect(new Set(items.map(({ evidence }) => evidence.start)).size).toBe(items.length);
  const faults = recordFrom(document).faults.map(({ path }) => path.join('.'));
  expect(faults).toEqual(
    expect.arrayContaining(['activities.1.summary', 'problems.0.themes', 'focusAreas.0.label'])
  );
  expect(ownRecords([document])).toEqual([]);
});

it('once filled in it is part of the record', () => {
  const document = own();
  const { draft } = document;
  const added = activityByHand(draft);
  draft.activities.push(added);
  mend(added.summary, 'Grannstödsbilen kör varje vecka');
  mend(added.themes, ['polisnarvaro']);
  mend(added.quantity, { value: 1, per: 'vecka' });
  const [record] = ownRecords([document]);
  expect(record!.activities.at(-1)).toMatchObject({
    summary: 'Grannstödsbilen kör varje vecka',
    quantity: { value: 1, per: 'vecka' }
  });
});

it('merged with one of the text it keeps the passage of that one', () => {
  const { draft, text } = own();
  const merged = mergeActivities(draft.activities[0]!, activityByHand(draft), text);
  expect(hasPassage(merged)).toBe(true);
  expect(merged.evidence.quote).toBe(draft.activities[0]!.evidence.quote);
});

it('own records are marked as own, each with an id of its own', () => {
  const ids = ownRecords([own(), { ...own(), key: '2' }]).map(({ id }) => id);
  expect(ids).toEqual(['egen-nora-2024', 'egen-nora-2024-2']);
});

it('a document of an unknown year does not count', () => {
  const document = own();
  mend(document.draft.validFrom, null);
  mend(document.draft.signed, null);
  document.draft.published = null;
  expect(ownRecords([document])).toEqual([]);
});
