import { base } from '$app/paths';

/** A path of the site, `kommun/ljungby`, as an address under wherever the site is hosted. */
export const resolve = (path: string): string => `${base}/${path}${path ? '/' : ''}`;
