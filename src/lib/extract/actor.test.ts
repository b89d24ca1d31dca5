import { expect, it } from 'vitest';
import type { Actor } from '../pledge/codes';
import { readKnowledge } from '../../../scripts/extraction/knowledge-files';
import { actorOf, actorOfHeading } from './actor';

const knowledge = readKnowledge();

it.each<[string, Actor | null, string]>([
  ['Polisen ska fotpatrullera i kommunen.', null, 'polis'],
  ['Kommunen ska tillsammans med polisen utveckla arbetet.', null, 'kommun'],
  ['Polisen och kommunen ska träffas.', null, 'gemensamt'],
  ['Lokalpolisområde Ljungby åtar sig att patrullera.', null, 'polis'],
  ['Lokalpolisområde Ljungby och Älmhults kommun ska bjuda in.', null, 'gemensamt'],
  ['Under året ska Ljungby kommun informera elever.', null, 'kommun'],
  ['För att öka tryggheten ska polisen fotpatrullera.', null, 'polis'],
  ['Att Nyköpings kommun genomför utbildning', null, 'kommun'],
  ['Polisen ska tillsammans med kommunen ge stöd.', null, 'gemensamt'],
  ['Genomföra trafikkontroller.', 'polis', 'polis'],
  ['Samordna utbildning på krogarna (kommun och polis)', null, 'gemensamt'],
  ['Genomföra trygghetsvandringar.', null, 'gemensamt']
])('%s under %s: %s', (text, heading, actor) => {
  expect(actorOf(text, { heading, whole: 'gemensamt' }, knowledge).value).toBe(actor);
});

it.each<[string, Actor | null]>([
  ['Polismyndigheten:', 'polis'],
  ['Vimmerby kommun:', 'kommun'],
  ['Kommunen lovar att:', 'kommun'],
  ['Polisen och kommunen ska tillsammans', 'gemensamt'],
  ['Åtgärder', null]
])('heading %s: %s', (text, actor) => expect(actorOfHeading(text, knowledge)).toBe(actor));
