import { describe, expect, it } from 'vitest';
import { cite, citedAddress } from './citation';

const cited = {
  title: 'I 5 löften nämns bedrägeri som problem; 2 lovar inget om det',
  address: 'https://exempel.se/glapp/?tema=bedrageri&utgava=2026.1',
  release: { version: '2026.1', date: '2026-11-22' },
  read: '2026-12-01'
};

describe('a citation', () => {
  it('in Swedish names title, release with its day, address and the day of reading', () => {
    expect(cite('svensk', cited)).toBe(
      'Löfteskartan (2026). I 5 löften nämns bedrägeri som problem; 2 lovar inget om det. ' +
        'Datamängd 2026.1, 22 november 2026. ' +
        'https://exempel.se/glapp/?tema=bedrageri&utgava=2026.1 (hämtad 1 december 2026).'
    );
  });

  it('in APA says version and kind', () => {
    expect(cite('apa', cited)).toBe(
      'Löfteskartan. (2026). I 5 löften nämns bedrägeri som problem; 2 lovar inget om det ' +
        '(Version 2026.1) [Data set]. https://exempel.se/glapp/?tema=bedrageri&utgava=2026.1'
    );
  });

  it('in BibTeX sets off what BibTeX would read as its own', () => {
    const text = cite('bibtex', { ...cited, title: '65 % av kommunerna & {fler}' });
    expect(text).toContain('title = {65 \\% av kommunerna \\& \\{fler\\}}');
    expect(text).toContain('urldate = {2026-12-01}');
    expect(text.startsWith('@misc{lofteskartan-2026.1,')).toBe(true);
  });
});

describe('the address of a citation', () => {
  it('holds the page to the release, and keeps what was selected and where', () => {
    expect(citedAddress('https://exempel.se/?tema=trafik&ar=2023#karta', '2026.1')).toBe(
      'https://exempel.se/?tema=trafik&ar=2023&utgava=2026.1#karta'
    );
  });

  it('of an older release stays what it was when cited once more', () => {
    expect(citedAddress('https://exempel.se/?utgava=2026.1', '2026.1')).toBe(
      'https://exempel.se/?utgava=2026.1'
    );
  });
});
