declare module 'polylabel' {
  /** The point of a polygon that lies farthest from its outline, found to a precision. */
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision?: number
  ): [number, number] & { distance: number };
}
