/** Two colours `#rrggbb` as one. @param part of the first, 0-1 */
export function mixed(first: string, second: string, part: number): string {
  const channels = (colour: string) =>
    [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)) as [number, number, number];
  const [a, b] = [channels(first), channels(second)];
  return `#${a
    .map((value, at) => Math.round(value * part + b[at]! * (1 - part)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}
