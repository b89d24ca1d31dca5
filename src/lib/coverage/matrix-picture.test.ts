import { describe, expect, it } from 'vitest';
import { parseHTML } from 'linkedom';
import { THEMES, type Theme } from '../pledge/codes';
import { scaleFor, sizeOf } from '../view/picture';
import { breakLines, matrixPicture, type MatrixDrawing } from './matrix-picture';

const forThemes = <V>(value: (theme: Theme) => V) =>
  Object.fromEntries(THEMES.map((theme) => [theme, value(theme)])) as Record<Theme, V>;

const drawing: MatrixDrawing = {
  title: 'Polisregion <Syd> & 2022: minst 1 av 2 kommuner',
  lead: 'Kommun för kommun.',
  groups: [
    { heading: 'Eslöv', lines: [{ name: 'Höör', digits: '01234567012345670123' }] },
    { heading: null, lines: [{ name: 'Hörby', digits: '55555555555555555555' }] }
  ],
  themeLabels: forThemes((theme) => theme),
  stateLabels: ['P', 'A', 'N', 'Nämns inte', 'U', 'L', 'I', 'E'],
  source: 'n = 1 av 2 kommuner. Källa: Löfteskartan, datamängd 2026.1.',
  colours: {
    ground: '#ffffff',
    ink: '#111111',
    soft: '#555555',
    rule: '#dddddd',
    stateInk: '#888888',
    unknown: '#eeeeee',
    lapsed: '#eeeeef',
    noneFound: '#cccccc',
    theme: '#444444',
    themePale: '#aaaaaa',
    themes: forThemes(() => ({ full: '#0000ff', pale: '#8888ff' }))
  }
};
const svg = matrixPicture(drawing);
const { document } = parseHTML(svg);

describe('the matrix as a drawing', () => {
  it('has one mark a cell, each with its state', () => {
    const marks = [...document.querySelectorAll('rect[data-state]')];
    expect(marks.map((mark) => mark.getAttribute('data-state')).join('')).toBe(
      '01234567012345670123' + '5'.repeat(20)
    );
    expect(marks[3]!.querySelector('title')!.textContent).toBe('Höör, bedrageri: Nämns inte');
  });

  it('needs nothing around it: no style sheet, no variable, every tile that it names', () => {
    expect(svg).not.toMatch(/var\(|class=|light-dark|color-mix|href=/);
    for (const [, id] of svg.matchAll(/url\(#([\w-]+)\)/g))
      expect(svg).toContain(`<pattern id="${id}"`);
  });

  it('carries title, source, release and n, and a legend of the states that occur', () => {
    expect(svg).toContain('Polisregion &lt;Syd&gt; &amp; 2022');
    expect(svg).toContain('datamängd 2026.1');
    for (const label of drawing.stateLabels) expect(svg).toContain(`>${label}</text>`);
    const one = matrixPicture({ ...drawing, groups: drawing.groups.slice(1) });
    expect(one).toContain('>L</text>');
    expect(one).not.toContain('>P</text>');
  });

  it('grows with its rows, and says how large it is', () => {
    const twice = matrixPicture({ ...drawing, groups: [...drawing.groups, ...drawing.groups] });
    expect(sizeOf(twice).height).toBeGreaterThan(sizeOf(svg).height);
    expect(sizeOf(twice).width).toBe(sizeOf(svg).width);
  });

  it('breaks what is too long for a line, and loses no word', () => {
    const words = 'Ett ganska långt ord och ännu ett '.repeat(9).trim();
    const lines = breakLines(words, 22);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(words);
  });
});

describe('the size of a picture', () => {
  it('is never more than what phones draw', () => {
    expect(scaleFor({ width: 800, height: 1000 })).toBe(2);
    const scale = scaleFor({ width: 8000, height: 9000 });
    expect(8000 * scale * 9000 * scale).toBeLessThanOrEqual(16_000_001);
  });

  it('must be stated', () => expect(() => sizeOf('<svg viewBox="0 0 1 1">')).toThrow());
});
