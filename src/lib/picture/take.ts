import { PICTURE_FONT, type Picture } from '../view/picture';
import { escapeXml } from '../view/xml';
import { drawElement } from './draw-element';

/** The width that every figure is drawn at, however wide the reader's window is. */
const WIDTH = 960;
const MAP_WIDTH = 600;
const MARGIN = 28;

/**
 * A figure of the page as a picture of its own, on white: with its title, what it rests on, the
 * release and where it is from. In the browser only.
 * @param figure the figure's section
 * @param words its title, and what it says where the title only names it
 */
export async function toPicture(
  figure: HTMLElement,
  { title, finding }: { title: string; finding?: string },
  version: string
): Promise<Picture> {
  await document.fonts.ready;
  const copy = figure.cloneNode(true) as HTMLElement;
  // Of the two maps, the one that is drawn in lines; a canvas would come out empty.
  copy.querySelectorAll('canvas').forEach((canvas) => canvas.remove());
  copy.querySelectorAll('[data-map]').forEach((map) => map.setAttribute('data-map', 'svg'));
  copy.querySelectorAll('svg.covered').forEach((svg) => svg.classList.remove('covered'));
  const stage = document.createElement('div');
  stage.className = 'picture-stage on-paper';
  // Paper has colours of its own; a page's theme is the same on it.
  const theme = getComputedStyle(figure).getPropertyValue('--theme');
  if (theme.includes('light-dark')) stage.style.setProperty('--theme', theme);
  // A map of a long country needs no more than half of the width.
  const width = copy.querySelector('[data-map]') ? MAP_WIDTH : WIDTH;
  stage.style.width = `${width - 2 * MARGIN}px`;
  if (finding) {
    stage.append(Object.assign(document.createElement('h2'), { textContent: finding }));
  }
  stage.append(copy);
  figure.parentElement!.append(stage);
  try {
    const box = stage.getBoundingClientRect();
    const origin = { x: box.x - MARGIN, y: box.y - MARGIN };
    const drawn = drawElement(stage, origin);
    const full = Math.ceil(Math.max(width, drawn.width + MARGIN));
    const height = Math.ceil(drawn.height + 44 + MARGIN);
    const source = `Källa: Löfteskartan, datamängd ${version}. ${location.origin}${location.pathname}`;
    return {
      name: figure.id,
      svg: [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${full}" height="${height}" viewBox="0 0 ${full} ${height}" font-family="${PICTURE_FONT}" font-variant-numeric="tabular-nums">`,
        `<title>${escapeXml(finding ?? title)}</title>`,
        `<rect width="${full}" height="${height}" fill="#ffffff"/>`,
        drawn.markup,
        `<text x="${MARGIN}" y="${height - MARGIN}" font-size="13" fill="#565a60">${escapeXml(source)}</text>`,
        '</svg>'
      ].join('\n')
    };
  } finally {
    stage.remove();
  }
}
