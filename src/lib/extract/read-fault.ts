/** Why a file can't be read, in words that say what to do. */

/** Limits that keep one file from taking the machine. */
export const LIMITS = {
  bytes: 30 * 1024 * 1024,
  pages: 100,
  /** Letters of text; a pledge has some 5,000. */
  characters: 400_000,
  /** What an archive (DOCX) may unpack to. */
  unpackedBytes: 60 * 1024 * 1024,
  /** Reading one file may take this long; whoever starts the worker ends it then. */
  milliseconds: 20_000
} as const;

export type FaultCode =
  | 'empty'
  | 'too-large'
  | 'too-many-pages'
  | 'too-long'
  | 'unpacks-too-large'
  | 'encrypted'
  | 'damaged'
  | 'scanned'
  | 'old-word'
  | 'unknown-format'
  | 'too-slow';

const MEGA = 1024 * 1024;

/** What a reader of the page is told (Swedish) and what the command line prints (English). */
export const FAULTS: Record<FaultCode, { sv: string; en: string }> = {
  empty: {
    sv: 'Filen är tom. Välj en fil med text i.',
    en: 'the file is empty; give a file with text in it'
  },
  'too-large': {
    sv: `Filen är större än ${LIMITS.bytes / MEGA} MB. Spara dokumentet utan bilder och försök igen.`,
    en: `the file is larger than ${LIMITS.bytes / MEGA} MB; save it without images`
  },
  'too-many-pages': {
    sv: `Dokumentet har fler än ${LIMITS.pages} sidor. Spara sidorna med löftet i en egen fil.`,
    en: `the document has more than ${LIMITS.pages} pages; save the pages of the pledge by themselves`
  },
  'too-long': {
    sv: `Texten är längre än ${LIMITS.characters} tecken. Spara den del som är löftet för sig.`,
    en: `the text is longer than ${LIMITS.characters} letters; save the part that is the pledge`
  },
  'unpacks-too-large': {
    sv: 'Filen packas upp till orimligt mycket data och läses därför inte.',
    en: `the archive unpacks to more than ${LIMITS.unpackedBytes / MEGA} MB and is not read`
  },
  encrypted: {
    sv: 'Filen är skyddad med lösenord. Spara en kopia utan lösenord och försök igen.',
    en: 'the file is protected by a password; save a copy without it'
  },
  damaged: {
    sv: 'Filen är skadad eller avkortad. Hämta den på nytt från källan.',
    en: 'the file is damaged or cut off; fetch it again from its source'
  },
  scanned: {
    sv: 'Filen är inskannad och saknar text. Kör textigenkänning (OCR) på den och försök igen.',
    en: 'the PDF is scanned and holds no text; run text recognition (OCR) on it'
  },
  'old-word': {
    sv: 'Filen är ett äldre eller lösenordsskyddat Word-dokument. Spara den som DOCX eller PDF utan lösenord.',
    en: 'the file is an old or protected Word document; save it as DOCX or PDF without a password'
  },
  'unknown-format': {
    sv: 'Filtypen känns inte igen. Välj en PDF, en webbsida (HTML), ett Word-dokument (DOCX) eller ren text.',
    en: 'the format is not known; give a PDF, HTML, DOCX or plain text'
  },
  'too-slow': {
    sv: `Filen tog mer än ${LIMITS.milliseconds / 1000} sekunder att läsa och avbröts.`,
    en: `reading took more than ${LIMITS.milliseconds / 1000} seconds and was ended`
  }
};

/** A file that can't be read. `message` is English; `FAULTS[code].sv` is for the page. */
export class ReadFault extends Error {
  constructor(readonly code: FaultCode) {
    super(FAULTS[code].en);
    this.name = 'ReadFault';
  }
}
