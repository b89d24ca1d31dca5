/** The tables of the areas, of the themes' states in them, and of the words. */
import { EVIDENCE, FINDINGS, LEVELS, THEME_STATES, THEMES, VOCABULARIES } from '../pledge/codes';
import { double, flag, integer, nullable, table, text } from './table';

const municipalityCode = text('municipality_code', 'Code of the municipality (Statistics Sweden)');
const toMunicipality = {
  columns: ['municipality_code'],
  table: 'municipalities',
  references: ['municipality_code']
};

export const areaTables = {
  municipalities: table({
    name: 'municipalities',
    description: 'The 290 municipalities: police organisation, county, and what the search found.',
    primaryKey: ['municipality_code'],
    foreignKeys: [],
    columns: [
      municipalityCode,
      text('name', 'Name'),
      text('slug', 'Ascii name, for addresses'),
      text('county_code', 'Code of the county, two digits'),
      text('county_name', 'Name of the county'),
      text('police_region', 'Police region'),
      text('police_area', 'Police area; several in Stockholm', { list: true }),
      nullable(
        text('local_police_area', 'Local police area; null where the municipality has several')
      ),
      nullable(text('lpos', 'Local police areas, where it has several', { list: true })),
      nullable(text('former_lpo', 'Earlier local police areas, where known', { list: true })),
      text('lpo_evidence', 'What the local police area is known from', { values: EVIDENCE }),
      nullable(text('lpo_source', 'Address of that source')),
      nullable(
        integer('lpo_as_of', 'Year that the division is known for; null = not known', {
          unit: 'year'
        })
      ),
      double('latitude', 'Latitude of the seat (GeoNames, CC BY 4.0)', { unit: 'degrees, WGS 84' }),
      double('longitude', 'Longitude of the seat (GeoNames, CC BY 4.0)', {
        unit: 'degrees, WGS 84'
      }),
      nullable(
        text('finding', 'What the search for its pledges gave; null = nobody has looked', {
          values: FINDINGS
        })
      ),
      nullable(text('searched', 'Date of the search; null = nobody has looked'))
    ]
  }),

  areas: table({
    name: 'areas',
    description: 'Every area of every level; each level is a partition of the municipalities.',
    primaryKey: ['level', 'code'],
    foreignKeys: [],
    columns: [
      text('level', 'Level', { values: LEVELS }),
      text('code', 'Code, unique in its level'),
      text('name', 'Name'),
      text('slug', 'Last part of its address on the site'),
      text('path', 'Its address on the site, without the leading slash'),
      nullable(text('parent_lpo', 'Local police area that holds all of it')),
      nullable(text('parent_police_area', 'Police area that holds all of it')),
      nullable(text('parent_region', 'Police region that holds all of it')),
      nullable(text('parent_county', 'County that holds all of it')),
      integer('municipality_count', 'Municipalities in it', { unit: 'municipalities' }),
      flag('split', 'Stands for a municipality that lies in several areas of this level'),
      nullable(text('note_sv', 'What a reader should know about its bounds, in Swedish'))
    ]
  }),

  area_municipalities: table({
    name: 'area_municipalities',
    description: 'Which municipalities an area of any level consists of.',
    primaryKey: ['level', 'area_code', 'municipality_code'],
    foreignKeys: [
      { columns: ['level', 'area_code'], table: 'areas', references: ['level', 'code'] },
      toMunicipality
    ],
    columns: [
      text('level', 'Level', { values: LEVELS }),
      text('area_code', 'Code of the area'),
      municipalityCode
    ]
  }),

  theme_states: table({
    name: 'theme_states',
    description: 'The state of every theme in every municipality and year.',
    primaryKey: ['municipality_code', 'year', 'theme'],
    foreignKeys: [toMunicipality],
    columns: [
      municipalityCode,
      integer('year', 'Year', { unit: 'year' }),
      text('theme', 'Theme', { values: THEMES }),
      text('state', 'Its state', { values: THEME_STATES }),
      nullable(text('pledge_ids', 'Pledges in force; null = none', { list: true })),
      integer('in_force_count', 'Pledges in force', { unit: 'pledges' }),
      nullable(flag('all_full', 'Whether all pledges in force are full; null = none in force'))
    ]
  }),

  vocabulary: table({
    name: 'vocabulary',
    description: 'The words for all codes, in Swedish and English.',
    primaryKey: ['kind', 'code'],
    foreignKeys: [],
    order: ['kind', 'position'],
    columns: [
      text('kind', 'Code list', { values: Object.keys(VOCABULARIES) }),
      text('code', 'Code'),
      text('label_sv', 'Label in Swedish'),
      text('label_en', 'Label in English'),
      text('definition_sv', 'Definition in Swedish'),
      text('definition_en', 'Definition in English'),
      nullable(text('colour_light', 'Colour on white; null = not a theme')),
      nullable(text('colour_dark', 'Colour on near-black; null = not a theme')),
      nullable(flag('core', 'Whether it is one of the core themes; null = not a theme')),
      integer('position', 'Place in the code list, counted from 0')
    ]
  })
} as const;
