/** Correcting a claim: another type, status, argument or voice, always in words of its own sentence. */
import type { Argument, ClaimRow, Status, Voice } from '../api/types';
import TYPES from './types.json';

export type Edit = { type?: string; status?: Status; arguments?: Argument[]; attribution?: Voice[] };
export const TYPE_NAMES: readonly string[] = Object.keys(TYPES).sort();

export function rolesOf(type: string): readonly string[] {
  return (TYPES as Record<string, { roles: string[] }>)[type]?.roles ?? ['agent', 'patient', 'other'];
}

/** What an edit changes; undefined where it is what the claim says already. */
export function editOf(claim: ClaimRow, wanted: Required<Edit>): Edit | undefined {
  const edit: Edit = {};
  if (wanted.type !== claim.type) edit.type = wanted.type;
  if (!same(wanted.status, claim.status)) edit.status = wanted.status;
  if (!same(wanted.arguments, claim.arguments)) edit.arguments = wanted.arguments;
  if (!same(wanted.attribution, claim.attribution)) edit.attribution = wanted.attribution;
  return Object.keys(edit).length > 0 ? edit : undefined;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Where words stand in the sentence, in code points of the document; null where they do not. */
export function placeOf(
  claim: Pick<ClaimRow, 'evidence'>,
  words: string,
): { text: string; start: number; end: number } | null {
  const text = words.trim();
  const at = text ? claim.evidence.quote.indexOf(text) : -1;
  if (at < 0) return null;
  const start = claim.evidence.start + length(claim.evidence.quote.slice(0, at));
  return { text, start, end: start + length(text) };
}

function length(text: string): number {
  return [...text].length;
}
