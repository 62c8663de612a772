/** One claim with its context, links and judgements. */
import { address } from '../api/client';
import type { ClaimDetail } from '../api/types';
import { language } from '../i18n/i18n.svelte';
import { answer, type Resource } from '../resource.svelte';

export function claimDetail(id: () => string | null): Resource<ClaimDetail> {
  return answer<'/api/claims/{claim_id}'>(() => {
    const wanted = id();
    return wanted ? address(`/api/claims/${encodeURIComponent(wanted)}`, { language: language.name }) : null;
  });
}
