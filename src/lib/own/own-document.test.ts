import { expect, it } from 'vitest';
import { readKnowledge } from '../../../scripts/extraction/knowledge-files';
import { draftsOf } from '../extract/extract';
import { readText } from '../extract/read-text';
import { mend, mergeActivities, recordFrom, splitActivity, type OwnDocument } from './own-document';

const text =
  'Medborgarlöfte Nora kommun 2024\n\n• Polisen ska synas i centrum och besöka skolor.\n• Kommunen ska sanera klotter.';

function own(): OwnDocument {
  const document = readText(text);
  const [draft] = draftsOf(document, readKnowledge());
  return {
    key: '1',
    name: 'nora.txt',
    format: 'text',
    text: document.text,
    blocks: document.blocks,
    draft: draft!
  };
}

it('a mended value is sure, and says who mended it', () => {
  const { draft } = own();
  mend(draft.activities[0]!.actor, 'gemensamt');
  expect(draft.activities[0]!.actor).toMatchObject({
    value: 'gemensamt',
    confidence: 1,
    reason: 'rättat av dig'
  });
});

it('a split promise keeps its codes, and each part its own words', () => {
  const { draft } = own();
  const [first, second] = splitActivity(draft.activities[0]!, 28);
  expect([first.evidence.quote, second.evidence.quote].join(' ')).toBe(
    draft.activities[0]!.evidence.quote
  );
  expect(second.themes.value).toEqual(first.themes.value);
});

it('merged promises cover both texts', () => {
  const { draft, text: whole } = own();
  const merged = mergeActivities(draft.activities[0]!, draft.activities.at(-1)!, whole);
  expect(merged.evidence.quote).toContain('centrum');
  expect(merged.evidence.quote).toContain('klotter');
});

it('faults of a mended record are told', () => {
  const document = own();
  expect(recordFrom(document).faults).toEqual([]);
  mend(document.draft.municipalities, []);
  expect(recordFrom(document).faults.map((fault) => fault.path.join('.'))).toEqual([
    'municipalities'
  ]);
});
