/** A document's text cut into paragraphs, and its claims sorted into them. Offsets here are those of the string. */
import type { ClaimRow } from '../../core/api/types';
import { partsOf, type PartMark } from '../../core/claims/marking';
import type { Span } from '../../core/text/segments';

export type Paragraph = { start: number; end: number; text: string; claims: ClaimRow[] };

/** Lines that hold anything: readers keep a paragraph on one line. Long ones stay whole. */
export function paragraphsOf(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (line[0].trim()) found.push({ start: line.index, end: line.index + line[0].length, text: line[0], claims: [] });
  }
  return found;
}

/** Put each claim into the paragraph in which its sentence begins; both come in order of the text. */
export function withClaims(
  paragraphs: readonly Paragraph[],
  claims: readonly ClaimRow[],
  at: (n: number) => number,
): Paragraph[] {
  const filled = paragraphs.map((one) => ({ ...one, claims: [] as ClaimRow[] }));
  for (const claim of claims) filled[paragraphAt(paragraphs, at(claim.evidence.start))]?.claims.push(claim);
  return filled;
}

/** The index of the paragraph that holds an offset, or the last one before it. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** The parts of a claim as spans of the string. */
export function spansOf(claim: ClaimRow, at: (n: number) => number): Span<PartMark>[] {
  return partsOf(claim).map((span) => ({ ...span, start: at(span.start), end: at(span.end) }));
}

/** Tops of notes: each where its sentence is, or below the note before it where that is lower. */
export function stacked(wanted: readonly number[], heights: readonly number[], gap = 2): number[] {
  let free = 0;
  return wanted.map((top, i) => {
    const at = Math.max(top, free);
    free = at + (heights[i] ?? 0) + gap;
    return at;
  });
}
