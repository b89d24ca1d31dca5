/** What went wrong with a reader's statement, in Swedish; DuckDB's own words stand beside. */
export function faultWords(message: string): string {
  return WORDS.find(([pattern]) => pattern.test(message))?.[1] ?? 'Frågan gick inte att köra.';
}

const WORDS: [RegExp, string][] = [
  [
    /configuration has been locked/i,
    'Inställningarna är låsta här: konsolen läser bara datamängden.'
  ],
  [
    /Permission Error|disabled (by|through) configuration|home directory/i,
    'Det är inte tillåtet här. Konsolen läser bara datamängden: inga filer, inga adresser, inga tillägg.'
  ],
  [
    /Out of Memory|memory access out of bounds|allocat/i,
    'Frågan behöver mer minne än konsolen får använda. Begränsa den, till exempel med WHERE eller LIMIT.'
  ],
  [
    /syntax error|Parser Error/i,
    'Frågan följer inte SQL:s skrivregler. Se vid vilket ord DuckDB stannade.'
  ],
  [/Table with name|Catalog Error.*Table/i, 'Tabellen finns inte. Alla tabeller står i listan.'],
  [
    /Referenced column|Binder Error.*column/i,
    'Kolumnen finns inte i de tabeller som frågan nämner.'
  ],
  [/Catalog Error/i, 'Något som frågan nämner finns inte, till exempel en funktion.'],
  [
    /Conversion Error|Could not convert/i,
    'Ett värde går inte att göra om till den typ som behövs.'
  ],
  [/Binder Error/i, 'Delar av frågan går inte ihop. Se vad DuckDB säger.']
];
