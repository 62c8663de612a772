/** One claim with its context, links and judgements. */
import { address, get } from '../api/client';
import type { ClaimDetail } from '../api/types';
import { language } from '../i18n/i18n.svelte';
import { resource, type Resource } from '../resource.svelte';

export function claimDetail(id: () => string | null): Resource<ClaimDetail> {
  return resource(
    () => {
      const wanted = id();
      return wanted && address(`/api/claims/${encodeURIComponent(wanted)}`, { language: language.name });
    },
    (path, signal) => get<ClaimDetail>(path, {}, signal),
  );
}
