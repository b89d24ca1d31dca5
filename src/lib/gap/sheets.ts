import type { Sheet } from '../view/csv';
import { spanText } from '../view/finding';
import { gapIn, type GapPage } from '../view/gap-page';
import type { AreaChoice } from '../view/area-choice';
import { LEVEL_NAMES } from '../view/names';
import { nameDocuments } from '../view/promise';
import { vocabulary } from '../vocabulary/document';
import { themes } from '../vocabulary/themes';

/** What a file is called after its selection: `alla-2015–2026-syd`. */
const tail = ({ selection: { theme, area, ...span } }: GapPage): string =>
  [theme ?? 'alla-teman', spanText(span), area?.code ?? 'hela-landet'].join('-');

/** The gap of every theme, in its parts. */
export const partSheet = (page: GapPage): Sheet => ({
  name: `glapp-teman-${spanText(page.selection)}-${page.selection.area?.code ?? 'hela-landet'}`,
  columns: [
    'Tema',
    'Nämns som problem (n, fullständigt kodade)',
    'Med aktivitet',
    'Bara fokusområde',
    'Varken eller',
    'Utan aktivitet',
    'Nämns som läge',
    'varav utan aktivitet (läge)',
    'Nämns som oro',
    'varav utan aktivitet (oro)',
    'Går inte att säga (ofullständigt kodade)',
    'varav med aktivitet (säkert)'
  ],
  rows: page.parts.map((part) => [
    themes.label(part.theme),
    part.named,
    part.activity,
    part.focusOnly,
    part.nothing,
    gapIn(part),
    part.lage,
    part.lageGap,
    part.oro,
    part.oroGap,
    part.untold,
    part.untoldActivity
  ])
});

/** The gaps of the areas of a level. */
export const areaSheet = (page: GapPage, areas: AreaChoice): Sheet => ({
  name: `glapp-${LEVEL_NAMES[page.selection.level].plural}-${tail(page)}`,
  columns: [
    LEVEL_NAMES[page.selection.level].heading,
    'Löften med glapp',
    'Löften som nämner (n, fullständigt kodade)',
    'Par av löfte och tema utan aktivitet',
    'Par av löfte och tema (n)',
    'Går inte att säga (ofullständigt kodade löften)'
  ],
  rows: page.areas.map((row) => [
    areas.get(page.selection.level, row.code)?.name ?? row.code,
    row.gapDocuments,
    row.documents,
    row.gaps,
    row.pairs,
    row.untold
  ])
});

/** Documents with what they say and don't promise. */
export const missingSheet = (page: GapPage, areas: AreaChoice): Sheet => ({
  name: `glapp-loften-${tail(page)}`,
  columns: ['Tema', 'Löfte', 'Kommun', 'Från', 'Till', 'Problem', 'Lovas', 'Källa', 'Adress'],
  rows: nameDocuments(page.missing, areas.municipality).map((document) => [
    themes.label(document.theme),
    document.pledge,
    document.where,
    document.firstYear,
    document.lastYear,
    document.problems
      .map(({ kind, summary }) => `${vocabulary.problemKinds.label(kind)}: ${summary}`)
      .join(' | '),
    promised(document),
    document.publisher,
    document.sourceUrl
  ])
});

/** What stands where a promise is missing. */
export const promised = ({ focus }: { focus: boolean }): string =>
  focus ? 'Ett fokusområde, men ingen aktivitet' : 'Varken aktivitet eller fokusområde';

/** The reverse, by theme. */
export const unnamedSheet = (page: GapPage): Sheet => ({
  name: `lovas-utan-att-namnas-${spanText(page.selection)}-${page.selection.area?.code ?? 'hela-landet'}`,
  columns: [
    'Tema',
    'Lovas (n, fullständigt kodade)',
    'Nämns som problem',
    'Nämns bara som önskemål eller gott läge',
    'Nämns inte i lägesbilden',
    'Löftet har ingen lägesbild',
    'Ofullständigt kodade löften som lovar något'
  ],
  rows: page.unnamed.map((row) => [
    themes.label(row.theme),
    row.promised,
    row.named,
    row.otherwise,
    row.unnamed,
    row.noPicture,
    row.untold
  ])
});
