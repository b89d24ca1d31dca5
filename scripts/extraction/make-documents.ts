/**
 * Writes the PDF and Word files of tests/documents (`tsx scripts/extraction/make-documents.ts`).
 * All texts are made up for the tests; no municipality has promised them.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { PDFDocument, StandardFonts, rgb, type PDFFont, type PDFPage } from 'pdf-lib';

const FOLDER = 'tests/documents';
/** A date of its own in each file would make it differ at every run. */
const DATE = new Date('2024-01-01T00:00:00Z');
const A4: [number, number] = [595, 842];

interface Pen {
  page: PDFPage;
  font: PDFFont;
  bold: PDFFont;
}

async function newPdf(): Promise<{ pdf: PDFDocument; pen: () => Pen }> {
  const pdf = await PDFDocument.create();
  pdf.setCreationDate(DATE);
  pdf.setModificationDate(DATE);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  return { pdf, pen: () => ({ page: pdf.addPage(A4), font, bold }) };
}

/** Writes lines downwards from y; a line that begins with # is a heading. */
function lines(pen: Pen, x: number, y: number, texts: readonly string[]): number {
  for (const text of texts) {
    const heading = text.startsWith('# ');
    pen.page.drawText(heading ? text.slice(2) : text, {
      x,
      y,
      size: heading ? 15 : 10.5,
      font: heading ? pen.bold : pen.font
    });
    y -= text === '' ? 10 : heading ? 24 : 14;
  }
  return y;
}

async function write(name: string, pdf: PDFDocument): Promise<void> {
  writeFileSync(path.join(FOLDER, name), await pdf.save({ useObjectStreams: false }));
}

/** A folder's inside: a title across, then two columns. */
async function twoColumns(): Promise<void> {
  const { pdf, pen } = await newPdf();
  const page = pen();
  lines(page, 50, 780, [
    '# Medborgarlöfte Tranemo kommun 2024',
    'Påhittat exempel. Lokalpolisområde Borås och Tranemo kommun lovar gemensamt följande.'
  ]);
  lines(page, 50, 700, [
    'Lägesbild',
    '',
    'Boende är oroliga för inbrott på',
    'landsbygden. Mopeder och A-traktorer',
    'kör för fort i Limmared och stör de',
    'boende. Trygghetsmätningen visar att',
    'området kring resecentrum upplevs',
    'som otryggt på kvällar och helger.',
    '',
    'Uppföljning',
    '',
    'Löftet följs upp varje tertial i',
    'lokala BRÅ och redovisas på',
    'kommunens webbplats.'
  ]);
  lines(page, 320, 700, [
    'Aktiviteter',
    '',
    '• Polisen ska genomföra minst 12',
    '   trafikkontroller under året.',
    '• Kommunen ska förbättra belysningen',
    '   vid resecentrum.',
    '• Polisen och kommunen ska genom-',
    '   föra två trygghetsvandringar.',
    '• Polisen ska informera äldre om',
    '   bedrägerier vid fyra tillfällen.',
    '• Kommunen ska erbjuda stöd till',
    '   boende som startar grannsamverkan.'
  ]);
  await write('two-columns.pdf', pdf);
}

/** Numbered chapters with actor headings over three pages with header and footer. */
async function chapters(): Promise<void> {
  const { pdf, pen } = await newPdf();
  const pages = [
    [
      '# Medborgarlöfte Kumla kommun 2023-2025',
      'Påhittat exempel. Medborgarlöftet gäller 2023-2025 och bygger på anmälda brott och',
      'medborgardialoger.',
      '',
      '# 1. Trafik',
      'Många upplever att bilar kör för fort genom tätorten.',
      '',
      'Åtgärd',
      'Polismyndigheten:',
      '• Hastighetskontroller ska genomföras varje månad.',
      '• Riktade insatser för kontroll av mopeder och A-traktorer.',
      'Kumla kommun:',
      '• Mäta hastigheter vid skolor och dela resultaten med poli-',
      '   sen.'
    ],
    [
      '# 2. Narkotika bland unga',
      'Narkotika förekommer i olika åldrar och ökar enligt drogvaneundersökningen.',
      '',
      'Åtgärd',
      'Polismyndigheten:',
      '• Genomföra sök med narkotikahund i skolmiljö två gånger per termin.',
      'Kumla kommun:',
      '• Informera föräldrar till elever i årskurs 7 om drogers skador och hur man ser'
    ],
    [
      '   tidiga tecken på missbruk.',
      '• Erbjuda familjer stöd genom föräldrautbildning.',
      '',
      '# Uppföljning',
      'Medborgarlöftet följs upp halvårsvis i det brottsförebyggande rådet.',
      '',
      'Kumla 2023-02-01'
    ]
  ];
  for (const [index, texts] of pages.entries()) {
    const page = pen();
    page.page.drawText('Kumla kommun – medborgarlöfte', {
      x: 50,
      y: 810,
      size: 8,
      font: page.font
    });
    page.page.drawText(`Sida ${index + 1} (3)`, { x: 500, y: 30, size: 8, font: page.font });
    lines(page, 50, 750, texts);
  }
  await write('chapters.pdf', pdf);
}

/** A picture of a page: no text at all. */
async function scanned(): Promise<void> {
  const { pdf, pen } = await newPdf();
  pen().page.drawRectangle({ x: 60, y: 60, width: 475, height: 720, color: rgb(0.8, 0.8, 0.8) });
  await write('scanned.pdf', pdf);
}

async function english(): Promise<void> {
  const { pdf, pen } = await newPdf();
  lines(pen(), 50, 780, [
    '# Quarterly report on the harbour',
    'The harbour handled more goods than in the year before, and the new crane was',
    'put to use in March. Costs were lower than planned. The board thanks the staff.'
  ]);
  await write('english.pdf', pdf);
}

async function word(name: string, children: Paragraph[]): Promise<void> {
  const document = new Document({ creator: 'tests', sections: [{ children }] });
  writeFileSync(path.join(FOLDER, name), await Packer.toBuffer(document));
}

const text = (line: string) => new Paragraph(line);
const bullet = (line: string, level = 0) => new Paragraph({ text: line, bullet: { level } });
const heading = (line: string, level: 'HEADING_1' | 'HEADING_2') =>
  new Paragraph({ text: line, heading: HeadingLevel[level] });

async function words(): Promise<void> {
  await word('bullets.docx', [
    heading('Medborgarlöfte 2024', 'HEADING_1'),
    text(
      'Påhittat exempel. Ydre kommun och lokalpolisområde Motala lovar att arbeta för ökad trygghet.'
    ),
    bullet('Polisen ska fotpatrullera i Österbymo varje vecka.'),
    bullet('Kommunen ska sanera klotter inom två dygn.'),
    bullet('Kommunen och polisen ska genomföra en trygghetsvandring under våren 2024.'),
    bullet('Polisen ska besöka högstadiet och informera elever om narkotika.')
  ]);
  await word('headings.docx', [
    heading('Medborgarlöfte Gnesta kommun 2025', 'HEADING_1'),
    text('Påhittat exempel. Polisen och Gnesta kommun har enats om två områden.'),
    heading('Våld i nära relation', 'HEADING_2'),
    text('Anmälda brott ökar, men mörkertalet är stort.'),
    bullet('Kommunen ska utbilda medarbetare i att upptäcka våld i nära relation.'),
    bullet('Kommunen ska erbjuda våldsutsatta stöd och skyddat boende.'),
    heading('Stölder i centrum', 'HEADING_2'),
    bullet('Polisen ska göra riktade insatser mot stölder i butik minst sex gånger under året.'),
    bullet('Polisen ska träffa handlarna en gång i kvartalet.'),
    heading('Uppföljning', 'HEADING_2'),
    text('Löftet följs upp i december 2025.')
  ]);
}

async function main(): Promise<void> {
  await Promise.all([twoColumns(), chapters(), scanned(), english(), words()]);
}

void main();
