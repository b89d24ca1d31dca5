import raw from '../../../data/vocabulary/states.yaml';
import { Terms } from './term';

/** The eight states of a theme in an area and a year. */
export const states = new Terms(raw);
