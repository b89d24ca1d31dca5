import { base } from '$app/paths';
import { isOwnId } from '../own/own-id';

/** A path of the site, `kommun/ljungby`, as an address under wherever the site is hosted. */
export const resolve = (path: string): string => `${base}/${path}${path ? '/' : ''}`;

/**
 * The address of a pledge's document, or of a passage in it. A reader's own has none on the site:
 * it leads to where the reader corrects it.
 */
export const pledgeHref = (id: string, anchor = ''): string =>
  isOwnId(id)
    ? `${resolve('importera')}#${id}`
    : `${resolve(`lofte/${id}`)}${anchor && `#${anchor}`}`;
