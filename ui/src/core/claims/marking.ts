/** Which words of a document a claim is made of: its sentence, predicate, arguments, place, time and voices. */
import type { ClaimRow } from '../api/types';
import type { Span } from '../text/segments';

export type Part = 'sentence' | 'predicate' | 'argument' | 'place' | 'time' | 'voice';
export type PartMark = { part: Part; role: string; claim: string };

export function partsOf(claim: ClaimRow): Span<PartMark>[] {
  const mark = (part: Part, role = ''): PartMark => ({ part, role, claim: claim.id });
  const { evidence, predicate, when } = claim;
  const spans: Span<PartMark>[] = [
    { start: evidence.start, end: evidence.end, mark: mark('sentence') },
    { start: predicate.start, end: predicate.end, mark: mark('predicate') },
    ...claim.arguments.map((one) => ({ start: one.start, end: one.end, mark: mark('argument', one.role) })),
    ...claim.where.map((one) => ({ start: one.start, end: one.end, mark: mark('place') })),
    ...claim.attribution.map((one) => ({ start: one.start, end: one.end, mark: mark('voice', one.kind) })),
  ];
  if (when?.start !== undefined && when.end !== undefined)
    spans.push({ start: when.start, end: when.end, mark: mark('time') });
  return spans;
}
