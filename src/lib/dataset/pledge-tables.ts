/** The tables of the pledges and of what they hold. */
import {
  ACTIVITY_TYPES,
  ACTORS,
  BASES,
  CADENCES,
  COMPARATORS,
  COMPLETENESS,
  FORMATS,
  LAST_YEAR_BASES,
  MENTION_KINDS,
  PERS,
  PROBLEM_KINDS,
  SETTINGS,
  TARGETS,
  THEMES,
  TRENDS,
  YEAR_BASES
} from '../pledge/codes';
import { double, flag, integer, nullable, table, text } from './table';

const pledgeId = text('pledge_id', 'Id of the pledge');
const toPledge = { columns: ['pledge_id'], table: 'pledges', references: ['pledge_id'] };
const themes = text('themes', 'Themes, the main theme first', { values: THEMES, list: true });
const partial = 'YYYY, YYYY-MM or YYYY-MM-DD, as precise as stated';
const completeness = text(
  'completeness',
  'How much of the document was seen; only a full one can show that something is absent',
  { values: COMPLETENESS }
);
const firstYear = integer('first_year', 'First year in force, of valid_from or of the id', {
  unit: 'year'
});
const lastYear = integer('last_year', 'Last year in force, as stated or assumed', { unit: 'year' });

export const pledgeTables = {
  pledges: table({
    name: 'pledges',
    description: 'One row a pledge: one document that a municipality and its police signed.',
    primaryKey: ['pledge_id'],
    foreignKeys: [
      { columns: ['previous_pledge_id'], table: 'pledges', references: ['pledge_id'] },
      { columns: ['next_pledge_id'], table: 'pledges', references: ['pledge_id'] }
    ],
    order: ['municipality_codes', 'first_year', 'pledge_id'],
    columns: [
      pledgeId,
      text('title', 'Title of the document'),
      nullable(text('area', 'Part of the municipality that it concerns; null = the whole')),
      nullable(text('police_area', 'Local police area as the document names it; null = not named')),
      nullable(text('signed', `Date of signing; ${partial}; null = not known`)),
      nullable(text('valid_from', `Start; ${partial}; null = not stated`)),
      nullable(text('valid_to', `End; ${partial}; null = not stated`)),
      firstYear,
      lastYear,
      text('first_year_basis', 'Whether the first year is stated or inferred', {
        values: YEAR_BASES
      }),
      text('last_year_basis', 'Whether the last year is stated or assumed', {
        values: LAST_YEAR_BASES
      }),
      nullable(flag('open_ended', 'Holds until a new pledge is signed; null = not coded')),
      nullable(
        integer('renewal_of_year', 'Year of the pledge it prolongs; null = none known', {
          unit: 'year'
        })
      ),
      completeness,
      nullable(
        text('year_basis', "The coder's note on how the year was found; null = not coded", {
          values: YEAR_BASES
        })
      ),
      nullable(text('source_url', 'Address of the document; null = read from a file')),
      text('source_publisher', 'Who published it'),
      text('source_format', 'Form of the source', { values: FORMATS }),
      nullable(text('source_published', `Publication; ${partial}; null = not known`)),
      nullable(
        text('basis', 'What the pledge says it builds on; null = not said', {
          values: BASES,
          list: true
        })
      ),
      nullable(
        text('follow_up_cadence', 'How often it is followed up; null = not said', {
          values: CADENCES
        })
      ),
      nullable(text('follow_up_forum', 'Where it is followed up; null = not said')),
      nullable(text('follow_up_published', 'Where the follow-up is published; null = not said')),
      nullable(text('notes', 'What a reader should know about the coding')),
      text('municipality_codes', 'Codes of its municipalities', { list: true }),
      integer('focus_area_count', 'Focus areas coded', { unit: 'focus areas' }),
      integer('activity_count', 'Activities coded', { unit: 'activities' }),
      integer('problem_count', 'Problems coded', { unit: 'problems' }),
      nullable(
        text(
          'previous_pledge_id',
          'Nearest earlier pledge of the same municipalities and area, by first year'
        )
      ),
      nullable(
        text(
          'next_pledge_id',
          'Nearest later pledge of the same municipalities and area, by first year'
        )
      )
    ]
  }),

  focus_areas: table({
    name: 'focus_areas',
    description: 'One row a focus area: a heading that a pledge prioritises, in its order.',
    primaryKey: ['pledge_id', 'focus_area_index'],
    foreignKeys: [toPledge],
    columns: [
      pledgeId,
      integer('focus_area_index', 'Place in the document, counted from 0'),
      text('label', 'The heading'),
      themes
    ]
  }),

  activities: table({
    name: 'activities',
    description: 'One row an activity: one thing that is promised.',
    primaryKey: ['pledge_id', 'activity_index'],
    foreignKeys: [
      toPledge,
      {
        columns: ['pledge_id', 'focus_area_index'],
        table: 'focus_areas',
        references: ['pledge_id', 'focus_area_index']
      }
    ],
    columns: [
      pledgeId,
      integer('activity_index', 'Place in the document, counted from 0'),
      nullable(integer('focus_area_index', 'Focus area that it stands under; null = under none')),
      text('summary', 'What is promised, in our own short Swedish words'),
      themes,
      nullable(text('actor', 'Who does it; null = not said', { values: ACTORS })),
      text('type', 'Kind of activity', { values: ACTIVITY_TYPES }),
      nullable(text('target', 'Whom it is for; null = not said', { values: TARGETS })),
      nullable(text('setting', 'Kind of place; null = not said', { values: SETTINGS })),
      nullable(text('place', 'Named place; null = none')),
      nullable(
        double('quantity_value', 'Promised quantity; null = none', { unit: 'see quantity_unit' })
      ),
      nullable(text('quantity_comparator', 'How the quantity is bounded', { values: COMPARATORS })),
      nullable(text('quantity_unit', 'What is counted, a Swedish noun')),
      nullable(text('quantity_per', 'Period that the quantity holds for', { values: PERS })),
      nullable(
        double(
          'quantity_per_year',
          'The quantity brought to a year; null = none, or its period has no stated end',
          { unit: 'quantity_unit per year' }
        )
      ),
      nullable(text('deadline', 'When it is to be done, as the document says; null = not said')),
      integer('names_who', '1 = it names who does it, else 0'),
      integer('names_how_much', '1 = it names a quantity, else 0'),
      integer('names_when', '1 = it names a deadline or calendar period, else 0'),
      integer('names_where', '1 = it names a place, else 0'),
      integer('concreteness', 'Sum of the four parts, 0-4; a goal (type mal) is 0 by definition')
    ]
  }),

  problems: table({
    name: 'problems',
    description: 'One row a problem: an item of the situation picture, promised about or not.',
    primaryKey: ['pledge_id', 'problem_index'],
    foreignKeys: [toPledge],
    columns: [
      pledgeId,
      integer('problem_index', 'Place in the document, counted from 0'),
      text('summary', 'What is said, in our own short Swedish words'),
      themes,
      text('kind', 'Whether it occurs, is feared, is asked for or is a good condition', {
        values: PROBLEM_KINDS
      }),
      nullable(text('trend', 'How it changes; null = not said', { values: TRENDS })),
      nullable(double('figure_value', 'Figure given; null = none', { unit: 'see figure_unit' })),
      nullable(text('figure_unit', 'What the figure counts')),
      nullable(integer('figure_year', 'Year of the figure; null = not said', { unit: 'year' })),
      nullable(text('figure_source', 'Where the figure is from; null = not said'))
    ]
  }),

  theme_mentions: table({
    name: 'theme_mentions',
    description: 'Long form: one row for each theme of each focus area, activity and problem.',
    primaryKey: ['pledge_id', 'kind', 'item_index', 'position'],
    foreignKeys: [toPledge],
    columns: [
      pledgeId,
      text('kind', 'What carries the theme', { values: MENTION_KINDS }),
      integer('item_index', 'Place of the item in the document, counted from 0'),
      text('theme', 'The theme', { values: THEMES }),
      double('weight', '1/k where the item has k themes', { unit: 'share of the item' }),
      nullable(
        text('problem_kind', 'Kind of the problem; null = not a problem', {
          values: PROBLEM_KINDS
        })
      ),
      integer('position', '0 = main theme')
    ]
  }),

  municipality_pledges: table({
    name: 'municipality_pledges',
    description: 'One row for each municipality of each pledge.',
    primaryKey: ['municipality_code', 'pledge_id'],
    foreignKeys: [
      toPledge,
      {
        columns: ['municipality_code'],
        table: 'municipalities',
        references: ['municipality_code']
      }
    ],
    order: ['municipality_code', 'first_year', 'pledge_id'],
    columns: [
      text('municipality_code', 'Code of the municipality (Statistics Sweden)'),
      pledgeId,
      firstYear,
      lastYear,
      completeness
    ]
  })
} as const;
