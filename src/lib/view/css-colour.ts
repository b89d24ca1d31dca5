let pixel: OffscreenCanvasRenderingContext2D | undefined;

/** Any computed CSS colour as `#rrggbb`: not all who draw know the newer colour spaces. */
export function toHex(colour: string): string {
  pixel ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  const [r, g, b] = pixel.getImageData(0, 0, 1, 1).data;
  return `#${[r!, g!, b!].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * CSS colours (`var(--ink)`, `color-mix(…)`) as `#rrggbb`, as they come out on white: pictures are
 * for print and slides, whichever scheme the reader's screen has. In the browser only.
 * @param within where the colours' names mean what they mean there
 */
export function lightColours<K extends string>(
  css: Record<K, string>,
  within: Element = document.body
): Record<K, string> {
  const probe = document.createElement('span');
  probe.className = 'visually-hidden on-paper';
  within.append(probe);
  try {
    return Object.fromEntries(
      Object.entries<string>(css).map(([key, value]) => {
        probe.style.color = value;
        return [key, toHex(getComputedStyle(probe).color)];
      })
    ) as Record<K, string>;
  } finally {
    probe.remove();
  }
}
