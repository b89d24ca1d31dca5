/** The code that a misspelt one was most likely meant to be. Pure. */

/**
 * The nearest candidate by edit distance; of several, the one that begins alike the longest.
 * @returns null where none is near: more than half of the word would have to change
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const lower = word.toLowerCase();
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(lower.length / 2));
  let bestPrefix = -1;
  for (const candidate of candidates) {
    const distance = editDistance(lower, candidate);
    const prefix = commonPrefix(lower, candidate);
    if (distance < bestDistance || (distance === bestDistance && prefix > bestPrefix)) {
      [best, bestDistance, bestPrefix] = [candidate, distance, prefix];
    }
  }
  return best;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** How many letters must be put in, left out or changed to make one word of the other. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, change));
    }
    row = next;
  }
  return row[b.length]!;
}
