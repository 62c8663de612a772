/** Which claims of a conflict say the same, and what each says in the slot in which they differ. */
import type { Conflict, Disagreement } from '../../core/api/pictures';

/** Claim → what it says in each slot: the values of a disagreement stand in the order of its claims. */
export function saidIn(conflict: Pick<Conflict, 'disagreements'>): Map<string, { slot: string; value: string }[]> {
  const said = new Map<string, { slot: string; value: string }[]>();
  for (const { slot, values, claims } of conflict.disagreements)
    claims.forEach((claim, i) => {
      const value = values[i];
      const known = said.get(claim) ?? [];
      if (value && !known.some((one) => one.slot === slot && one.value === value))
        said.set(claim, [...known, { slot, value }]);
    });
  return said;
}

/** The slots in which they differ, each once. */
export function slotsOf(disagreements: readonly Pick<Disagreement, 'slot'>[]): string[] {
  return [...new Set(disagreements.map(({ slot }) => slot).filter(Boolean))];
}
