/**
 * The code lists of a pledge record, in the order in which readers meet them.
 * Plain constants: the first view needs them, and must not load the validator for it.
 */

/** The five themes that the users asked for; they own a colour everywhere. */
export const CORE_THEMES = [
  'narkotika',
  'trafik',
  'inbrott',
  'bedrageri',
  'vald-nara-relation'
] as const;

/** All twenty themes, the core five first. */
export const THEMES = [
  ...CORE_THEMES,
  'barn-unga',
  'upplevd-trygghet',
  'otrygga-platser',
  'polisnarvaro',
  'alkohol',
  'ordningsstorning',
  'skadegorelse',
  'stold',
  'vald-offentlig-miljo',
  'organiserad-brottslighet',
  'hot-hat',
  'sexualbrott',
  'valfards-arbetslivsbrott',
  'samverkan',
  'annat'
] as const;

export const ACTIVITY_TYPES = [
  'trafikkontroll',
  'tillsyn',
  'narkotikasok',
  'riktad-insats',
  'polisnarvaro',
  'vuxennarvaro',
  'information',
  'dialog',
  'trygghetsvandring',
  'grannsamverkan',
  'kartlaggning',
  'samverkan',
  'stod',
  'fysisk-miljo',
  'tidig-insats',
  'utredning',
  'mal',
  'annat'
] as const;

export const ACTORS = ['polis', 'kommun', 'gemensamt', 'annan'] as const;

export const TARGETS = [
  'unga',
  'foraldrar',
  'aldre',
  'elever',
  'fordonsforare',
  'naringsliv',
  'hyresgaster',
  'brottsutsatta',
  'allmanhet',
  'medarbetare'
] as const;

export const SETTINGS = [
  'skola',
  'centrum',
  'bostadsomrade',
  'landsbygd',
  'vag',
  'restaurang',
  'resecentrum',
  'natet',
  'fritid',
  'hemmet'
] as const;

export const BASES = [
  'brottsstatistik',
  'trygghetsmatning',
  'ntu',
  'medborgardialog',
  'medarbetardialog',
  'drogvaneundersokning',
  'polisens-underrattelse',
  'kommunens-verksamheter',
  'naringsliv',
  'annat'
] as const;

export const PROBLEM_KINDS = ['lage', 'oro', 'onskemal', 'positivt'] as const;
export const TRENDS = ['okar', 'minskar', 'oforandrad'] as const;
export const COMPLETENESS = ['full', 'partial', 'summary'] as const;
export const FORMATS = ['html', 'pdf', 'text', 'news'] as const;

export const CADENCES = [
  'kontinuerligt',
  'manad',
  'kvartal',
  'tertial',
  'halvar',
  'ar',
  'slut',
  'annat'
] as const;

export const COMPARATORS = ['exakt', 'minst', 'cirka', 'hogst'] as const;

export const PERS = [
  'vecka',
  'manad',
  'kvartal',
  'tertial',
  'termin',
  'halvar',
  'ar',
  'period'
] as const;

export const YEAR_BASES = ['stated', 'inferred'] as const;
export const LAST_YEAR_BASES = ['stated', 'assumed'] as const;

/** What the search for a municipality's pledges gave. */
export const FINDINGS = ['coded', 'exists-not-coded', 'none-found'] as const;

/** What a municipality's local police area is known from. */
export const EVIDENCE = ['pledge', 'page', 'unverified'] as const;

/** The eight states of a theme in an area and a year, from promised to not known at all. */
export const THEME_STATES = [
  'prioritised',
  'addressed',
  'named',
  'absent',
  'unknown',
  'lapsed',
  'none-found',
  'not-collected'
] as const;

/** The kinds of item in a pledge that carry themes. */
export const MENTION_KINDS = ['focus_area', 'activity', 'problem'] as const;

/** The levels of area, from the smallest to the country. */
export const LEVELS = [
  'municipality',
  'lpo',
  'police-area',
  'region',
  'county',
  'country'
] as const;

export type Theme = (typeof THEMES)[number];
export type CoreTheme = (typeof CORE_THEMES)[number];
export type ActivityType = (typeof ACTIVITY_TYPES)[number];
export type Actor = (typeof ACTORS)[number];
export type Target = (typeof TARGETS)[number];
export type Setting = (typeof SETTINGS)[number];
export type Basis = (typeof BASES)[number];
export type ProblemKind = (typeof PROBLEM_KINDS)[number];
export type Trend = (typeof TRENDS)[number];
export type Completeness = (typeof COMPLETENESS)[number];
export type Format = (typeof FORMATS)[number];
export type Cadence = (typeof CADENCES)[number];
export type Comparator = (typeof COMPARATORS)[number];
export type Per = (typeof PERS)[number];
export type YearBasis = (typeof YEAR_BASES)[number];
export type LastYearBasis = (typeof LAST_YEAR_BASES)[number];
export type Finding = (typeof FINDINGS)[number];
export type ThemeState = (typeof THEME_STATES)[number];
export type MentionKind = (typeof MENTION_KINDS)[number];
export type Level = (typeof LEVELS)[number];

/** Every code list that readers see with a label, by the name of its kind in the vocabulary. */
export const VOCABULARIES = {
  theme: THEMES,
  'activity-type': ACTIVITY_TYPES,
  actor: ACTORS,
  target: TARGETS,
  setting: SETTINGS,
  basis: BASES,
  'problem-kind': PROBLEM_KINDS,
  trend: TRENDS,
  completeness: COMPLETENESS,
  format: FORMATS,
  cadence: CADENCES,
  comparator: COMPARATORS,
  per: PERS,
  state: THEME_STATES
} as const satisfies Record<string, readonly string[]>;

export type VocabularyKind = keyof typeof VOCABULARIES;
