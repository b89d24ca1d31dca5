/**
 * The matrix municipality by theme as a drawing of its own, for reports and slides: title, legend,
 * marks, source. Pure; colours come in as `#rrggbb`, since a file has no style sheet to ask.
 */
import { PATTERNS, patternMarkup } from '../map/pattern';
import { THEME_STATES, THEMES, type Theme } from '../pledge/codes';
import { PICTURE_FONT } from '../view/picture';
import { escapeXml } from '../view/xml';

/** What the drawing is painted with. */
export interface PictureColours {
  ground: string;
  ink: string;
  soft: string;
  rule: string;
  stateInk: string;
  unknown: string;
  lapsed: string;
  noneFound: string;
  /** Marks of no theme in particular: the legend's. */
  theme: string;
  themePale: string;
  /** Each theme's colour where it is prioritised, and where it only is addressed. */
  themes: Record<Theme, { full: string; pale: string }>;
}

export interface MatrixDrawing {
  title: string;
  /** How it is to be read. */
  lead: string;
  groups: { heading: string | null; lines: { name: string; digits: string }[] }[];
  themeLabels: Record<Theme, string>;
  /** By digit. */
  stateLabels: string[];
  /** Source, release and n. */
  source: string;
  colours: PictureColours;
}

const MARGIN = 24;
const NAMES = 168;
const CELL = { width: 30, height: 17 };
const HEADING = 26;
const THEME_HEAD = 168;
const LEGEND_COLUMNS = 4;
const LEGEND_LINE = 20;
const WIDTH = 2 * MARGIN + NAMES + THEMES.length * CELL.width;

/** The whole drawing as SVG text. */
export function matrixPicture(drawing: MatrixDrawing): string {
  const { groups, colours } = drawing;
  const body: string[] = [];
  let y = MARGIN;
  const paragraph = (words: string, size: number, style: Style = {}) => {
    for (const line of breakLines(words, size, style.weight ? BOLD : PLAIN))
      body.push(text(line, MARGIN, (y += size * 1.25), size, style));
  };
  paragraph(drawing.title, 22, { weight: 650 });
  y += 6;
  paragraph(drawing.lead, 13.5, { fill: colours.soft });
  const legend = drawLegend(drawing, y + 16);
  body.push(legend.markup);
  y = legend.bottom + THEME_HEAD;
  body.push(themeHeads(drawing, y));
  for (const { heading, lines } of groups) {
    if (heading !== null) {
      y += HEADING;
      body.push(text(heading, MARGIN, y - 8, 12.5, { weight: 650 }));
      body.push(`<path d="M${MARGIN},${y - 3} H${WIDTH - MARGIN}" stroke="${colours.rule}"/>`);
    }
    for (const { name, digits } of lines) {
      body.push(text(name, MARGIN, y + 12.5, 12.5), cells(name, digits, y, drawing));
      y += CELL.height;
    }
  }
  y += 12;
  paragraph(drawing.source, 12, { fill: colours.soft });
  const height = Math.ceil(y + MARGIN);
  const label = escapeXml(drawing.title);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}" font-family="${PICTURE_FONT}" fill="${colours.ink}">
<title>${label}</title>
<defs>${patterns(colours)}</defs>
<rect width="${WIDTH}" height="${height}" fill="${colours.ground}"/>
${body.join('\n')}
</svg>
`;
}

/** How wide a letter is, of its height: rather too wide, for readers without our font. */
const PLAIN = 0.56;
const BOLD = 0.64;

/** A text in lines that fit the drawing at a size. */
export function breakLines(words: string, size: number, letter = PLAIN): string[] {
  const most = Math.floor((WIDTH - 2 * MARGIN) / (size * letter));
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

function cells(name: string, digits: string, y: number, drawing: MatrixDrawing): string {
  const size = { width: CELL.width - 2, height: CELL.height - 2 };
  return THEMES.map((theme, index) => {
    const digit = Number(digits[index]);
    const says = `${name}, ${drawing.themeLabels[theme]}: ${drawing.stateLabels[digit]}`;
    const at = { x: MARGIN + NAMES + index * CELL.width, y };
    return mark(digit, theme, { ...at, ...size }, drawing.colours, says);
  }).join('');
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A state as a rectangle; in the matrix, with what it says as its title. */
function mark(
  digit: number,
  theme: Theme | null,
  { x, y, width, height }: Box,
  colours: PictureColours,
  says?: string
): string {
  const shape = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  const edge = says ? colours.rule : colours.stateInk;
  const title = says ? `<title>${escapeXml(says)}</title>` : '';
  const state = says ? ` data-state="${digit}"` : '';
  // Beside plain greys that mean a promise, the grey of none found needs a dash.
  const dash =
    THEME_STATES[digit] === 'none-found'
      ? `<path d="M${x + width * 0.35},${y + height / 2} h${width * 0.3}" stroke="${colours.soft}"/>`
      : '';
  return `<rect ${shape}${state} fill="${fillOf(digit, theme, colours)}" stroke="${edge}" stroke-width="0.8">${title}</rect>${dash}`;
}

function fillOf(digit: number, theme: Theme | null, colours: PictureColours): string {
  const state = THEME_STATES[digit]!;
  if (PATTERNS[state]) return `url(#${state})`;
  const { full, pale } = theme
    ? colours.themes[theme]
    : { full: colours.theme, pale: colours.themePale };
  if (state === 'prioritised') return full;
  if (state === 'addressed') return pale;
  return state === 'none-found' ? colours.noneFound : colours.ground;
}

function patterns(colours: PictureColours): string {
  const grounds: Partial<Record<string, string>> = {
    unknown: colours.unknown,
    lapsed: colours.lapsed
  };
  return THEME_STATES.flatMap((state) => {
    const pattern = PATTERNS[state];
    if (!pattern) return [];
    const ink = state === 'named' ? colours.ink : colours.stateInk;
    const markup = patternMarkup(pattern, grounds[state] ?? colours.ground, ink);
    return [
      `<pattern id="${state}" width="${pattern.size}" height="${pattern.size}" patternUnits="userSpaceOnUse">${markup}</pattern>`
    ];
  }).join('');
}

function drawLegend(
  { groups, stateLabels, colours }: MatrixDrawing,
  top: number
): { markup: string; bottom: number } {
  const digits = groups.flatMap(({ lines }) => lines.map((line) => line.digits)).join('');
  const used = THEME_STATES.map((_, digit) => digit).filter((digit) => digits.includes(`${digit}`));
  const column = (WIDTH - 2 * MARGIN) / LEGEND_COLUMNS;
  const markup = used.map((digit, index) => {
    const x = MARGIN + (index % LEGEND_COLUMNS) * column;
    const y = top + Math.floor(index / LEGEND_COLUMNS) * LEGEND_LINE;
    const label = text(stateLabels[digit]!, x + 27, y + 11, 12.5);
    return mark(digit, null, { x, y, width: 20, height: 13 }, colours) + label;
  });
  const lines = Math.ceil(used.length / LEGEND_COLUMNS);
  return { markup: markup.join('\n'), bottom: top + lines * LEGEND_LINE };
}

const themeHeads = ({ themeLabels }: MatrixDrawing, y: number): string =>
  THEMES.map((theme, index) => {
    const x = MARGIN + NAMES + (index + 0.5) * CELL.width + 3;
    return `<text transform="translate(${x},${y - 6}) rotate(-90)" font-size="12">${escapeXml(themeLabels[theme])}</text>`;
  }).join('\n');

interface Style {
  weight?: number;
  fill?: string;
}

function text(words: string, x: number, y: number, size: number, style: Style = {}): string {
  const weight = style.weight ? ` font-weight="${style.weight}"` : '';
  const fill = style.fill ? ` fill="${style.fill}"` : '';
  return `<text x="${x}" y="${y}" font-size="${size}"${weight}${fill}>${escapeXml(words)}</text>`;
}
