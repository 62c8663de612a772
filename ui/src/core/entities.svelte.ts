/** One entity with its names, roles, claims and neighbours. */
import type { EntityDetail } from './api/types';
import { answer, type Resource } from './resource.svelte';

export function entityDetail(id: () => string | null): Resource<EntityDetail> {
  return answer<'/api/entities/{entity_id}'>(() => {
    const wanted = id();
    return wanted ? `/api/entities/${encodeURIComponent(wanted)}` : null;
  });
}
