/** What the figures of a comparison find, as their titles. */
import { THEMES } from '../pledge/codes';
import { themes } from '../vocabulary/themes';
import type { Comparison, ComparedArea } from './comparison';
import { formatCount, formatList } from './format';
import { counted } from './plural';
import { MOST_NAMED, verdictOf } from './shared-themes';

/** The areas that are compared; the country is only what they are measured against. */
const ownOf = ({ areas }: Comparison): ComparedArea[] =>
  areas.filter(({ yardstick }) => !yardstick);

/** The greatest of some counts with the areas that have it, `Ljungby och Osby (13)`; no zero. */
function most(counts: { name: string; count: number; text?: string }[]): string | null {
  const greatest = Math.max(0, ...counts.map(({ count }) => count));
  if (greatest === 0) return null;
  const first = counts.filter(({ count }) => count === greatest);
  return `${formatList(first.map(({ name }) => name))} (${first[0]!.text ?? formatCount(greatest)})`;
}

/** How many themes each area promises something on; where it can't be told of all: at least. */
export function themesTitle(comparison: Comparison): string {
  const { year } = comparison.selection;
  const counts = ownOf(comparison)
    .map(({ name, themes: rows }) => {
      const verdicts = rows.map(verdictOf);
      const count = verdicts.filter((verdict) => verdict === 'promised').length;
      const open = verdicts.includes('untold');
      return { name, count, open, text: `${open ? 'minst ' : ''}${count} av ${THEMES.length}` };
    })
    // Nothing known in force is no zero.
    .filter(({ count, open }) => count > 0 || !open);
  if (counts.length === 0) return `Inga teman går att jämföra ${year}`;
  if (counts.length <= MOST_NAMED) {
    return `Teman som det lovades något om ${year}: ${formatList(
      counts.map(({ name, text }) => `${text} i ${name}`)
    )}`;
  }
  return `Flest kända teman ${year} lovades det något om i ${most(counts)}`;
}

/** How many activities on the theme stand in the pledges in force of each area. */
export function promisesTitle(comparison: Comparison): string {
  const { theme, year } = comparison.selection;
  const lead = `${themes.label(theme)} ${year}`;
  const counts = ownOf(comparison).map(({ name, promises }) => {
    const count = promises!.filter(({ kind }) => kind === 'activity').length;
    return { name, count, text: counted(count, 'aktivitet', 'aktiviteter') };
  });
  const first = most(counts);
  if (first === null) return `${lead}: ingen känd aktivitet`;
  if (counts.length > MOST_NAMED) return `${lead}: flest kända aktiviteter i ${first}`;
  return `${lead}: ${formatList(
    counts.map(({ name, count, text }) => `${count ? text : 'ingen känd aktivitet'} i ${name}`)
  )}`;
}

/** How many pledges are known of each area. */
export function calendarTitle({ areas }: Comparison): string {
  const counts = areas.map(({ title, pledges }) => ({
    count: pledges.length,
    text: `${title} ${formatCount(pledges.length)}`
  }));
  if (counts.length <= MOST_NAMED)
    return `Kända löften: ${formatList(counts.map(({ text }) => text))}`;
  const sizes = counts.map(({ count }) => count);
  return `${formatCount(Math.min(...sizes))}–${formatCount(Math.max(...sizes))} kända löften i varje område`;
}
