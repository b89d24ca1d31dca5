/** How a figure, a page or the dataset is cited. Pure. */
import { formatDate } from './format';

export interface Cited {
  /** What is cited: a finding or a page's title, without a full stop. */
  title: string;
  /** Its whole address, with the release in it. */
  address: string;
  release: { version: string; date: string };
  /** The day that it was read, `YYYY-MM-DD`. */
  read: string;
}

export const CITATION_STYLES = ['svensk', 'apa', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export const STYLE_NAMES: Record<CitationStyle, string> = {
  svensk: 'Svensk källhänvisning',
  apa: 'APA',
  bibtex: 'BibTeX'
};

/** The name of the parameter that holds a page to a release. */
export const RELEASE_PARAMETER = 'utgava';

/** An address that goes on meaning the release it was made with. */
export function citedAddress(address: string, version: string): string {
  const url = new URL(address);
  url.searchParams.set(RELEASE_PARAMETER, version);
  return url.href;
}

const WRITERS: Record<CitationStyle, (cited: Cited) => string> = {
  svensk: ({ title, address, release, read }) =>
    `Löfteskartan (${yearOf(release)}). ${title}. Datamängd ${release.version}, ` +
    `${formatDate(release.date)}. ${address} (hämtad ${formatDate(read)}).`,
  apa: ({ title, address, release }) =>
    `Löfteskartan. (${yearOf(release)}). ${title} (Version ${release.version}) [Data set]. ${address}`,
  bibtex: ({ title, address, release, read }) =>
    [
      `@misc{lofteskartan-${release.version},`,
      '  author = {{Löfteskartan}},',
      `  title = {${bibtexText(title)}},`,
      `  year = {${yearOf(release)}},`,
      `  version = {${release.version}},`,
      `  url = {${address}},`,
      `  urldate = {${read}}`,
      '}'
    ].join('\n')
};

/** The reference in a style. */
export const cite = (style: CitationStyle, cited: Cited): string => WRITERS[style](cited);

const yearOf = (release: { date: string }) => release.date.slice(0, 4);

/** What BibTeX would read as its own signs, set off. */
const bibtexText = (text: string) => text.replace(/[\\{}%&$#_]/g, (sign) => `\\${sign}`);
