/** Cutting a text where marks begin and end, so that overlapping marks need no nested elements. */

export type Span<T> = { start: number; end: number; mark: T };
export type Segment<T> = { start: number; end: number; marks: readonly T[] };

/** Segments that cover [start, end) without gaps, each with the marks that cover it whole. */
export function segments<T>(start: number, end: number, spans: readonly Span<T>[]): Segment<T>[] {
  const inside = spans.filter((span) => span.start < end && span.end > start && span.start < span.end);
  const cuts = new Set([start, end]);
  for (const span of inside) {
    cuts.add(Math.max(start, span.start));
    cuts.add(Math.min(end, span.end));
  }
  const points = [...cuts].sort((a, b) => a - b);
  const found: Segment<T>[] = [];
  for (let i = 0; i + 1 < points.length; i += 1) {
    const [from, to] = [points[i] as number, points[i + 1] as number];
    const marks = inside.filter((span) => span.start <= from && span.end >= to).map((span) => span.mark);
    found.push({ start: from, end: to, marks });
  }
  return found;
}
