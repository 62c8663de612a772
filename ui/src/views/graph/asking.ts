/** What a graph is made of: where it begins and how it was widened, kept in the address; and which questions that asks. */
import { address, type Address } from '../../core/api/client';
import { filterParams, isEmpty, withFacet, type Filter } from '../../core/filter/filter';
import { FAMILIES } from '../../core/claims/families';
import type { Family } from '../../core/api/types';

/** `family` null: all that names the entity. */
export type Growth = { id: string; family: Family | null };

/** "entity:1~money,entity:2" of the address. */
export function parseGrowths(text: string | undefined): Growth[] {
  return idsOf(text).map((one) => {
    const [id = '', family] = one.split('~');
    return { id, family: FAMILIES.find((known) => known === family) ?? null };
  });
}

export function formatGrowths(growths: readonly Growth[]): string {
  return growths.map(({ id, family }) => (family ? `${id}~${family}` : id)).join(',');
}

/** With one more way to grow; what it already holds is not asked twice. */
export function grown(growths: readonly Growth[], next: Growth): Growth[] {
  const holds = growths.some((one) => one.id === next.id && (one.family === null || one.family === next.family));
  if (holds) return [...growths];
  const kept = next.family === null ? growths.filter((one) => one.id !== next.id) : growths;
  return [...kept, next];
}

export function idsOf(text: string | undefined): string[] {
  return (text ?? '').split(',').filter(Boolean);
}

export function toggledId(text: string | undefined, id: string): string {
  const ids = idsOf(text);
  return (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]).join(',');
}

/** The addresses to ask; none where there is neither a start nor a filter: a graph never shows everything. */
export function questions(
  filter: Filter,
  from: readonly string[],
  growths: readonly Growth[],
): Address<'/api/graph'>[] {
  const asked: Address<'/api/graph'>[] = [];
  if (from.length > 0) asked.push(...from.map((id) => question(filter, { id, family: null })));
  else if (!isEmpty(filter)) asked.push(address('/api/graph', filterParams(filter)));
  else return [];
  return [...new Set([...asked, ...growths.map((one) => question(filter, one))])];
}

function question(filter: Filter, { id, family }: Growth): Address<'/api/graph'> {
  const about = withFacet(filter, 'entity', [id]);
  return address('/api/graph', filterParams(family ? withFacet(about, 'family', [family]) : about));
}
