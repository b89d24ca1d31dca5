/** Numbers and order as Swedish readers expect them. One formatter each: making them is slow. */
const whole = new Intl.NumberFormat('sv', { maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat('sv', { maximumFractionDigits: 1 });
const percentage = new Intl.NumberFormat('sv', { style: 'percent', maximumFractionDigits: 0 });
const finePercentage = new Intl.NumberFormat('sv', { style: 'percent', maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat('sv', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2
});
const collator = new Intl.Collator('sv', { numeric: true });
const day = new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('sv', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `1234` → `1 234`. */
export const formatCount = (value: number): string => whole.format(value);

/** `0.5` → `0,5`; one decimal at the most. */
export const formatNumber = (value: number): string => decimal.format(value);

/** `64749` → `65 kB`, `5112345` → `5,1 MB`; in thousands, as files are sized for readers. */
export const formatBytes = (bytes: number): string =>
  bytes < 1e6 ? `${whole.format(Math.ceil(bytes / 1e3))} kB` : `${decimal.format(bytes / 1e6)} MB`;

/** A part of one, `0.654` → `65 %`. */
export const formatShare = (value: number): string => percentage.format(value);

/** A small part of one, `0.0065` → `0,7 %`. */
export const formatFineShare = (value: number): string => finePercentage.format(value);

/** A part of one; what is more than nothing is never written as 0 %. */
export const formatPart = (value: number): string =>
  value > 0 && value < 0.01 ? formatFineShare(value) : formatShare(value);

/** How alike two areas are, `0.8` → `0,80`. */
export const formatLikeness = (value: number): string => hundredths.format(value);

/** Å, Ä and Ö last, numbers by size. */
export const compareText = (a: string, b: string): number => collator.compare(a, b);

/** `2024-04-22` → `22 april 2024`, `2024-04` → `april 2024`, `2024` → `2024`. */
export function formatDate(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day.format(new Date(`${value}T00:00:00Z`));
  if (/^\d{4}-\d{2}$/.test(value)) return month.format(new Date(`${value}-01T00:00:00Z`));
  return value;
}

/** `['a', 'b', 'c']` → `a, b och c`. */
export function formatList(parts: string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1)}`;
}

/** The first letter large, the rest as it is. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
