import type { Kind } from './entry';

/** What the kinds are called above their hits. */
export const KIND_NAMES: Record<Kind, string> = {
  municipality: 'Kommuner',
  theme: 'Teman',
  lpo: 'Lokalpolisområden',
  'police-area': 'Polisområden',
  region: 'Polisregioner',
  county: 'Län',
  country: 'Landet',
  document: 'Löften'
};
