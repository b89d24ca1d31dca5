/** A PDF → document, by the text and positions in it. Nothing is drawn and no script is run. */
import { blocksOf } from './blocks';
import { documentOf, type Document } from './document';
import { linesOfPages, type Page } from './pdf-lines';
import { LIMITS, ReadFault } from './read-fault';

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type PdfDocument = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>;

/** A page with fewer letters than this is a picture of one. */
const MIN_LETTERS = 25;

let loading: Promise<Pdfjs> | undefined;

/** Loads the library once; its own worker code runs in the same thread (we are in a worker already). */
function library(): Promise<Pdfjs> {
  loading ??= (async () => {
    const [pdfjs, worker] = await Promise.all([
      import('pdfjs-dist/legacy/build/pdf.mjs'),
      import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string)
    ]);
    (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker;
    return pdfjs;
  })();
  return loading;
}

/**
 * Reads a PDF.
 * @throws ReadFault where it is protected, damaged, scanned or too long
 */
export async function readPdf(bytes: Uint8Array): Promise<Document> {
  const pdfjs = await library();
  const task = pdfjs.getDocument({
    // The library takes the buffer over: it gets its own.
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    verbosity: 0
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > LIMITS.pages) throw new ReadFault('too-many-pages');
    const pages: Page[] = [];
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await pageOf(pdf, number));
    const letters = pages.reduce(
      (sum, page) => sum + page.pieces.reduce((all, piece) => all + piece.text.trim().length, 0),
      0
    );
    if (letters < MIN_LETTERS * pages.length) throw new ReadFault('scanned');
    return documentOf(blocksOf(linesOfPages(pages)), {
      format: 'pdf',
      title: await titleOf(pdf),
      pages: pdf.numPages
    });
  } catch (error) {
    throw faultOf(error);
  } finally {
    await task.destroy();
  }
}

async function pageOf(pdf: PdfDocument, number: number): Promise<Page> {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  page.cleanup();
  const pieces = content.items.flatMap((item) =>
    'str' in item && item.str
      ? [
          {
            text: item.str,
            x: item.transform[4] as number,
            y: item.transform[5] as number,
            width: item.width,
            height: item.height || Math.abs(item.transform[3] as number)
          }
        ]
      : []
  );
  return { number, width, height, pieces };
}

async function titleOf(pdf: PdfDocument): Promise<string | null> {
  const info = (await pdf.getMetadata()).info as { Title?: string };
  return info.Title?.trim() || null;
}

function faultOf(error: unknown): ReadFault {
  if (error instanceof ReadFault) return error;
  const name = (error as { name?: string }).name;
  return new ReadFault(name === 'PasswordException' ? 'encrypted' : 'damaged');
}
