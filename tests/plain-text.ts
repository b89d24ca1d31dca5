/**
 * Rows as text, to be compared whole. Throws on a value that JSON would bend (a big integer, a
 * date, NaN, a number without end), since the two engines might bend it differently.
 */
export function plainText(rows: readonly object[]): string {
  return JSON.stringify(rows, (key, value: unknown) => {
    const plain =
      value === null ||
      typeof value === 'string' ||
      typeof value === 'boolean' ||
      (typeof value === 'number' && Number.isFinite(value)) ||
      Array.isArray(value) ||
      Object.getPrototypeOf(value) === Object.prototype ||
      Object.getPrototypeOf(value) === null;
    if (!plain) throw new Error(`${key} is not a plain value: ${String(value)}`);
    return value;
  });
}
