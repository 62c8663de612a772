import type { DocumentRow } from '../../core/api/types';

/** Reprints of one text side by side, in the order of the first of each group. */
export function grouped(documents: readonly DocumentRow[]): DocumentRow[][] {
  const groups = new Map<string, DocumentRow[]>();
  for (const one of documents) {
    const key = one.group ?? one.id;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
