/** Selecting what stands for many claims at once: an edge, a pin, a bar. */
import { t } from '../i18n/i18n.svelte';
import { say } from '../overlays.svelte';
import { select } from './here.svelte';

export const MOST_SELECTED = 60; // an address holds no more, and nobody reads more at once

/** Select claims; of very many the first, and say so. */
export function selectSeveral(ids: readonly string[]): void {
  if (ids.length > MOST_SELECTED) say(t('picture.first-ones', { n: MOST_SELECTED, all: ids.length }));
  select({ claims: ids.slice(0, MOST_SELECTED), who: null });
}
