/** pdf.js, set up once: its worker, fonts and decoders come from this server; nothing in a PDF is run as a program. */
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = worker;

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

export function openPdf(doc: string): { promise: Promise<PDFDocumentProxy>; close: () => void } {
  const task = getDocument({
    url: `/api/documents/${doc}/original`,
    standardFontDataUrl: '/pdf/standard_fonts/',
    wasmUrl: '/pdf/wasm/',
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
  });
  return { promise: task.promise, close: () => void task.destroy() };
}
