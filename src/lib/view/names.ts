import type { Level, Measure } from './selection';

/** The levels in readers' words. */
export const LEVEL_NAMES: Record<Level, { choice: string; heading: string; plural: string }> = {
  municipality: { choice: 'Kommun', heading: 'Kommun', plural: 'kommuner' },
  lpo: { choice: 'Lokalpolisområde', heading: 'Lokalpolisområde', plural: 'lokalpolisområden' },
  'police-area': { choice: 'Polisområde', heading: 'Polisområde', plural: 'polisområden' },
  region: { choice: 'Polisregion', heading: 'Polisregion', plural: 'polisregioner' },
  county: { choice: 'Län', heading: 'Län', plural: 'län' }
};

/** The measures in readers' words; `key` tells how to read the figure. */
export const MEASURE_NAMES: Record<Measure, { label: string; title: string; key: string }> = {
  priority: {
    label: 'Prioriterat',
    title: 'Andel kommuner vars gällande löften har temat som fokusområde eller aktivitet',
    key: 'Andel av kommunerna med gällande löfte (n) som lovar något. Linje: skattning. Fält: från minst till högst.'
  },
  activity: {
    label: 'Del av aktiviteterna',
    title: 'Temats del av alla kända aktiviteter i gällande löften',
    key: 'Temats del av alla kända aktiviteter (n) i löften som gällde.'
  },
  gap: {
    label: 'Sägs men lovas inte',
    title: 'Fullständigt kodade löften som nämner temat som problem utan att lova någon aktivitet',
    key: 'Fullständigt kodade löften som nämner temat som problem (n). Mörkt: de som inte lovar någon aktivitet om det.'
  }
};

/** How the bars of the ranking are read. */
export const RANKING_KEYS: Record<Measure, string> = {
  priority:
    'Stapel: minst. Streckat: till högst. Streck: skattning. Till höger: minst av n kommuner.',
  activity: 'Stapel: temats del av alla kända aktiviteter. Till höger: av n aktiviteter.',
  gap: 'Stapel: minst. Streckat: om även de ofullständiga räknas. Till höger: utan löfte av n som nämner temat.'
};
