import { expect, it } from 'vitest';
import { readKnowledge } from '../../../scripts/extraction/knowledge-files';
import { amountOf } from './amount';

const knowledge = readKnowledge();

it.each<[string, number, string | null]>([
  ['Kommunen ska under året genomföra 4 mätningar', 1, 'exakt 4 ar'],
  ['minst 1 gång under året', 1, 'minst 1 ar'],
  ['bjuda in till möte 1 gång/år', 2, 'exakt 1 ar'],
  ['kontroller varje månad', 1, 'exakt 1 manad'],
  ['två gånger per termin', 1, 'exakt 2 termin'],
  ['Lägesbild tas fram en gång i veckan', 2, 'exakt 1 vecka'],
  ['minst 200 stycken 20 minuters trafikkontroller', 2, 'minst 200 period'],
  ['minst två riktade insatser mot mopeder', 2, 'minst 2 period'],
  ['minst två riktade insatser mot mopeder', 1, 'minst 2 ar'],
  ['cirka 10 kontroller', 1, 'cirka 10 ar'],
  ['upp till fem besök', 1, 'hogst 5 ar'],
  ['den årliga trygghetsvandringen', 1, 'exakt 1 ar'],
  ['samverkansmöten varje onsdag', 1, 'exakt 1 vecka'],
  ['ungdomar i åldern 15-20 år', 1, null],
  ['elever i årskurs 5 och 6 med fokus på information', 1, null],
  ['en dialog med näringslivet', 1, null],
  ['kring årliga risktillfällen', 1, null],
  ['kl 20', 1, null]
])('%s (%i years)', (text, years, expected) => {
  const found = amountOf(text, years, knowledge)?.value;
  expect(found ? `${found.comparator} ${found.value} ${found.per}` : null).toBe(expected);
});
