import { describe, expect, it } from 'vitest';
import type { ActivityRow } from '../query/pledge';
import { activityPhrase, actorOf } from './activity-phrase';

const activity = (parts: Partial<ActivityRow>): ActivityRow => ({
  pledge: 'ljungby-2024',
  index: 0,
  focusArea: null,
  summary: 'Polisen gör 20-minuterskontroller varje månad',
  themes: 'trafik',
  actor: 'polis',
  type: 'trafikkontroll',
  target: null,
  setting: null,
  place: null,
  quantity: null,
  comparator: null,
  unit: null,
  per: null,
  deadline: null,
  namesWho: 1,
  namesHowMuch: 0,
  namesWhen: 0,
  namesWhere: 0,
  ...parts
});

describe('an activity in words', () => {
  it('says only what is stated', () => expect(activityPhrase(activity({}))).toBe('Trafikkontroll'));

  it('reads as a line: what, where, for whom, how much', () =>
    expect(
      activityPhrase(
        activity({
          setting: 'vag',
          target: 'fordonsforare',
          quantity: 1,
          comparator: 'minst',
          unit: 'kontroller',
          per: 'manad'
        })
      )
    ).toBe(
      'Trafikkontroll på vägar och gator, riktat till fordonsförare: minst 1 kontroll per månad'
    ));

  it('names the place beside the kind of place', () =>
    expect(
      activityPhrase(
        activity({ type: 'narkotikasok', setting: 'skola', place: 'Sunnerbogymnasiet' })
      )
    ).toBe('Narkotikasök vid skolor (Sunnerbogymnasiet)'));

  it('says when, as a date or in the document’s words', () => {
    expect(activityPhrase(activity({ deadline: '2024-06-30' }))).toBe(
      'Trafikkontroll: 30 juni 2024'
    );
    expect(activityPhrase(activity({ deadline: 'hösten 2024' }))).toBe(
      'Trafikkontroll: hösten 2024'
    );
  });

  it('bends whom it is for', () =>
    expect(activityPhrase(activity({ type: 'dialog', target: 'naringsliv' }))).toBe(
      'Dialog, riktat till näringslivet'
    ));
});

it('names who acts, and nobody where nobody is named', () => {
  expect(actorOf(activity({ actor: 'gemensamt' }))).toBe('Kommunen och polisen');
  expect(actorOf(activity({ actor: null }))).toBeNull();
});
