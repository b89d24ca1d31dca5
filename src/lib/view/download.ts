/** What a file is called: what it is, and the dataset it is from (`2026.1 + 1 egen` → `2026.1-1-egen`). */
export const fileName = (name: string, release: string, ending: string): string =>
  `lofteskartan-${name}-${release.replace(/[^\w.]+/g, '-')}.${ending}`;

/** Hands a file to the reader. In the browser only. */
export function downloadBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Some browsers fetch the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
