import activityTypes from '../../../data/vocabulary/activity-types.yaml';
import actors from '../../../data/vocabulary/actors.yaml';
import bases from '../../../data/vocabulary/bases.yaml';
import cadences from '../../../data/vocabulary/cadences.yaml';
import comparators from '../../../data/vocabulary/comparators.yaml';
import completeness from '../../../data/vocabulary/completeness.yaml';
import formats from '../../../data/vocabulary/formats.yaml';
import per from '../../../data/vocabulary/per.yaml';
import problemKinds from '../../../data/vocabulary/problem-kinds.yaml';
import settings from '../../../data/vocabulary/settings.yaml';
import targets from '../../../data/vocabulary/targets.yaml';
import trends from '../../../data/vocabulary/trends.yaml';
import { Terms } from './term';

/** The words for what stands in a pledge document. */
export const vocabulary = {
  activityTypes: new Terms(activityTypes),
  actors: new Terms(actors),
  bases: new Terms(bases),
  cadences: new Terms(cadences),
  comparators: new Terms(comparators),
  completeness: new Terms(completeness),
  formats: new Terms(formats),
  per: new Terms(per),
  problemKinds: new Terms(problemKinds),
  settings: new Terms(settings),
  targets: new Terms(targets),
  trends: new Terms(trends)
};
