import fontUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import { downloadBlob, fileName } from './download';

/** A figure as a file of its own: an SVG that needs nothing around it. */
export interface Picture {
  /** What the file is called, without date or ending. */
  name: string;
  /** With `width` and `height` in px, and all its colours and tiles in it. */
  svg: string;
}

export type PictureFormat = 'svg' | 'png';

/** Pixels a side of the PNG for each of the drawing's. */
const SCALE = 2;
/** More pixels than this some phones refuse, and give back an empty picture. */
const MAX_PIXELS = 16_000_000;

/** Hands a picture to the reader as a file. In the browser only. */
export async function downloadPicture(
  { name, svg }: Picture,
  format: PictureFormat,
  release: string
): Promise<void> {
  // Without its font it is still a picture: names and marks are the same in another face.
  const whole = await withFont(svg).catch(() => svg);
  const blob = format === 'svg' ? svgBlob(whole) : await toPng(whole);
  downloadBlob(blob, fileName(name, release, format));
}

/** The faces that a drawing is written in: ours first, which `withFont` puts into the file. */
export const PICTURE_FONT =
  "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** The drawing with the site's font in it: an image has no part in the fonts of its page. */
async function withFont(svg: string): Promise<string> {
  const response = await fetch(fontUrl);
  if (!response.ok) throw new Error(`the font did not come: ${response.status}`);
  const data = await toDataUrl(new Blob([await response.arrayBuffer()], { type: 'font/woff2' }));
  const face = `@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;src:url(${data}) format('woff2')}`;
  return svg.replace(/<svg[^>]*>/, (root) => `${root}<style>${face}</style>`);
}

const toDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('the font could not be read'));
    reader.readAsDataURL(blob);
  });

/** The size that a drawing states, in px. */
export function sizeOf(svg: string): { width: number; height: number } {
  const [, root = ''] = /<svg([^>]*)>/.exec(svg) ?? [];
  const side = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(root)?.[1]);
  const size = { width: side('width'), height: side('height') };
  if (!(size.width > 0 && size.height > 0)) throw new Error('the drawing states no size');
  return size;
}

/** Pixels of the PNG for each of the drawing's, so that the whole stays within bounds. */
export const scaleFor = ({ width, height }: { width: number; height: number }): number =>
  Math.min(SCALE, Math.sqrt(MAX_PIXELS / (width * height)));

/** A drawing as PNG. Rejects where the browser can't draw it: never an empty picture. */
export async function toPng(svg: string): Promise<Blob> {
  const size = sizeOf(svg);
  const scale = scaleFor(size);
  const url = URL.createObjectURL(svgBlob(svg));
  try {
    const image = new Image(size.width, size.height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(size.width * scale);
    canvas.height = Math.round(size.height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('no picture came out'))),
        'image/png'
      )
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

const svgBlob = (svg: string): Blob => new Blob([svg], { type: 'image/svg+xml;charset=utf-8' });
