/** Which records the model may learn from, and which are kept to measure it. Pure. */

export type Part = 'train' | 'validation' | 'held-out' | 'unused';

/** Municipalities whose documents were read while the rules were written. */
const READ = new Set(
  ['0180', '0181', '0428', '0604', '0617', '0662', '0665', '0680', '0684', '0765', '0781'].concat([
    '0884',
    '1214',
    '1292',
    '1384',
    '1415',
    '1419',
    '1421',
    '1860',
    '2326',
    '2361',
    '2418'
  ])
);

/** Three municipalities of ten are held out, one of ten is for tuning: by their codes, once and for all. */
export function partOf(municipalities: readonly string[]): Part {
  if (municipalities.some((code) => READ.has(code))) return 'validation';
  const buckets = municipalities.map(bucketOf);
  if (buckets.every((bucket) => bucket < 3)) return 'held-out';
  if (buckets.some((bucket) => bucket < 3)) return 'unused';
  return buckets.includes(3) ? 'validation' : 'train';
}

/** 0-9, by a hash (FNV-1a) of the code. */
function bucketOf(code: string): number {
  let hash = 0x811c9dc5;
  for (const char of code) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  // The low bits of FNV over four digits repeat: mix them once more.
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
  return (hash >>> 8) % 10;
}
