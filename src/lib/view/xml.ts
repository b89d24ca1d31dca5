/** Text that may stand inside XML and SVG, in attributes too. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => ENTITIES[letter]!);

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
