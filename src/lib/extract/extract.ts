/** From document to draft records: the whole way, in the order a reader would go. Pure. */
import type { Actor } from '../pledge/codes';
import { partiesIn, subjectOf } from './actor';
import type { Block, Document } from './document';
import type { Draft } from './draft';
import { Reader, type ActivityContext } from './findings';
import { focusOf } from './focus';
import { areasOf, judgedOf } from './judged';
import type { Knowledge } from './knowledge';
import { outlineOf, type Passage } from './outline';
import { partiesOf } from './parties';
import { problemsOf } from './problems';
import { promisesOf, type PromisePassage } from './promises';
import { yearPartsOf, type YearPart } from './split';

/**
 * Reads the pledges out of a document: one draft, or one for each year that the page has.
 * @param address where the document was found (URL or file name)
 */
export function draftsOf(document: Document, knowledge: Knowledge, address = ''): Draft[] {
  return yearPartsOf(document.blocks).map((part) => draftOf(document, part, knowledge, address));
}

/** The passages of each of the document's parts: what its promises are chosen from. */
export function passagesOf(document: Document, knowledge: Knowledge): Passage[][] {
  return yearPartsOf(document.blocks).map((part) => outlineOf(part.blocks, knowledge));
}

function draftOf(document: Document, part: YearPart, knowledge: Knowledge, address: string): Draft {
  const read = new Reader(document, part.blocks, knowledge);
  const title = read.title(part.years);
  const parties = partiesOf(document.text, title.value, address, knowledge);
  const period = read.period(part.years, title.value);
  const passages = outlineOf(part.blocks, knowledge);
  const judged = judgedOf(passages, knowledge);
  const areas = areasOf(judged);
  const found = focusOf(passages, areas, promisesOf(judged, areas, knowledge), knowledge);
  const focusAreas = found.focus.map((one) => read.focusArea(one));
  const context: ActivityContext = {
    focus: found.focus,
    focusAreas,
    whole: wholeActor(part.blocks, found.promises, knowledge),
    years: period.years,
    places: parties.municipalities?.value.map((one) => one.name) ?? []
  };
  const activities = found.promises.map((one) => read.activity(one, context));
  const taken = (passage: Passage) =>
    found.promises.some((one) => one.start < passage.end && one.end > passage.start) ||
    found.focus.some(
      (one) => one.start >= passage.start && one.end <= passage.end && passage.kind === 'item'
    );
  const problems = problemsOf(passages, taken, knowledge).map((one) => read.problem(one));
  const draft = {
    ...read.parties(parties),
    title,
    ...period.fields,
    ...read.record(),
    problems,
    focusAreas,
    activities
  };
  return { ...draft, warnings: warningsOf(draft) };
}

/** Who gives the pledge as a whole: both parties, unless only the police are ever said to act. */
function wholeActor(
  blocks: readonly Block[],
  promises: readonly PromisePassage[],
  knowledge: Knowledge
): Actor {
  const together = blocks.some(
    ({ text }) =>
      /(?:lov(?:ar|at)|löfte|tillsammans|gemensam|överenskommelse)/iu.test(text) &&
      /polis\p{L}*\s+(?:och|samt|tillsammans med)\s+(?:\S+\s+)?(?:kommun|stad)|(?:kommun|stad)\p{L}*\s+(?:och|samt|tillsammans med)\s+(?:\S+\s+)?(?:lokal)?polis/iu.test(
        text
      )
  );
  const actors = new Set(
    promises.map((one) => one.actor ?? partiesIn(subjectOf(one.text) ?? '', knowledge))
  );
  const policeOnly = actors.has('polis') && !actors.has('kommun') && !actors.has('gemensamt');
  return policeOnly && !together ? 'polis' : 'gemensamt';
}

function warningsOf(draft: Omit<Draft, 'warnings'>): string[] {
  const warnings: string[] = [];
  if (!draft.municipalities.value.length) warnings.push('Ingen kommun hittades: välj den själv.');
  if (!draft.validFrom.value) warnings.push('Inget år hittades: fyll i när löftet gäller.');
  else if (draft.yearBasis === 'inferred')
    warnings.push('Året är härlett, inte uttalat: kontrollera det.');
  if (!draft.activities.length)
    warnings.push('Inga löften hittades. Är dokumentet ett medborgarlöfte?');
  return warnings;
}
