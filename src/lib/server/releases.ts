import { readFile } from 'node:fs/promises';
import { history } from '../dataset/ledger';
import type { Release } from '../dataset/release';
import { readLedgers } from '../dataset/sources';

/** The releases recorded so far, the newest first, with the documents that each changed. */
export const releaseHistory = async () => history(await readLedgers('data/releases'));

/** The manifest of the release being built, with all its files. */
export const manifest = async () =>
  JSON.parse(await readFile('static/data/release.json', 'utf8')) as Release;
