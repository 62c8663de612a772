/** One entity with its names, roles, claims and neighbours. */
import { get } from './api/client';
import type { EntityDetail } from './api/types';
import { resource, type Resource } from './resource.svelte';

export function entityDetail(id: () => string | null): Resource<EntityDetail> {
  return resource(
    () => {
      const wanted = id();
      return wanted && `/api/entities/${encodeURIComponent(wanted)}`;
    },
    (path, signal) => get<EntityDetail>(path, {}, signal),
  );
}
