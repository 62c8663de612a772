/** Where the nodes of this case stand and which are pinned: kept in the case, so that they are there for everybody. */
import { SvelteSet } from 'svelte/reactivity';
import { get, post, Problem } from '../../core/api/client';
import type { components } from '../../core/api/schema';
import { t } from '../../core/i18n/i18n.svelte';
import { say } from '../../core/overlays.svelte';
import type { Spot } from './positions';

type Kept = components['schemas']['Spot'];

export const pinned = new SvelteSet<string>();
let spots: Map<string, Spot> | null = null;

/** Ask for them once; a picture is drawn when they are known. */
export async function arranged(): Promise<void> {
  if (spots) return;
  const found = await get<'/api/graph/spots'>('/api/graph/spots');
  spots = new Map(found.map(({ id, x, y }) => [id, { x, y }]));
  for (const one of found) if (one.pinned) pinned.add(one.id);
}

export function kept(): ReadonlyMap<string, Spot> {
  return spots ?? new Map();
}

export function togglePin(id: string): void {
  if (!pinned.delete(id)) pinned.add(id);
  const spot = kept().get(id);
  if (spot) keep(new Map([[id, spot]]));
}

/** Keep these spots; where the case cannot be written to, they hold as long as the page is open. */
export function keep(moved: ReadonlyMap<string, Spot>): void {
  spots = new Map([...kept(), ...moved]);
  const rows: Kept[] = [...moved].map(([id, { x, y }]) => ({ id, x: tenth(x), y: tenth(y), pinned: pinned.has(id) }));
  post('/api/graph/spots', rows).catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error;
    say(error.status === 0 ? t('error.no-answer') : `${t('error.other')} ${error.message}`);
  });
}

const tenth = (value: number) => Math.round(value * 10) / 10;
