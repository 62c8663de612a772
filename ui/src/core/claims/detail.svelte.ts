/** One claim with its context, links and judgements. */
import { get } from '../api/client';
import type { ClaimDetail } from '../api/types';
import { resource, type Resource } from '../resource.svelte';

export function claimDetail(id: () => string | null): Resource<ClaimDetail> {
  return resource(
    () => {
      const wanted = id();
      return wanted && `/api/claims/${encodeURIComponent(wanted)}`;
    },
    (path, signal) => get<ClaimDetail>(path, {}, signal),
  );
}
