import type { ActivityRow } from '../query/pledge';
import { vocabulary } from '../vocabulary/document';
import { capitalise, formatDate } from './format';
import { amountPhrase } from './phrase';

/** Where something happens, as it stands in a sentence. */
const SETTING_PHRASES: Record<string, string> = {
  skola: 'vid skolor',
  centrum: 'i centrum',
  bostadsomrade: 'i bostadsområden',
  landsbygd: 'på landsbygden',
  vag: 'på vägar och gator',
  restaurang: 'på krogar och restauranger',
  resecentrum: 'vid resecentrum',
  natet: 'på nätet',
  fritid: 'i fritidsmiljöer',
  hemmet: 'i hemmet'
};

/** Whom it is for, as it stands in a sentence, where that is not the label itself. */
const TARGET_PHRASES: Record<string, string> = {
  naringsliv: 'näringslivet',
  allmanhet: 'allmänheten'
};

/**
 * The circumstances of an activity as a line of prose, only what is stated: `Trafikkontroll på
 * vägar och gator, riktat till fordonsförare: minst 1 kontroll per månad`.
 */
export function activityPhrase(activity: ActivityRow): string {
  const { type, setting, place, target, deadline } = activity;
  const what = [
    vocabulary.activityTypes.label(type),
    setting && (SETTING_PHRASES[setting] ?? setting),
    place && `(${place})`
  ];
  const whom =
    target && `riktat till ${TARGET_PHRASES[target] ?? vocabulary.targets.inSentence(target)}`;
  const head = [what.filter(Boolean).join(' '), whom].filter(Boolean).join(', ');
  const measure = [amountPhrase(activity), deadline && formatDate(deadline)].filter(Boolean);
  return measure.length ? `${head}: ${measure.join(', ')}` : head;
}

/** Who does it, as the subject of the promise; null where that is not said. */
export const actorOf = ({ actor }: Pick<ActivityRow, 'actor'>): string | null =>
  actor && (ACTORS[actor] ?? capitalise(actor));

const ACTORS: Record<string, string> = {
  polis: 'Polisen',
  kommun: 'Kommunen',
  gemensamt: 'Kommunen och polisen',
  annan: 'Annan aktör'
};
