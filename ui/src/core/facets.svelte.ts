/** The values of every facet with their counts under the filter in hand. */
import { address, get } from './api/client';
import type { Facets, FacetValue } from './api/types';
import { filterParams, type Facet } from './filter/filter';
import { t, told } from './i18n/i18n.svelte';
import { resource, type Resource } from './resource.svelte';
import { here } from './route/here.svelte';

/** Labels that were seen once are remembered: a value that is on stays readable when its count falls to none. */
const seen = new Map<string, FacetValue>();

export function facets(): Resource<Facets> & { label(facet: Facet, value: string): string } {
  const asked = resource(
    () => address('/api/claims/facets', filterParams(here.filter)),
    async (path, signal) => {
      const answer: Facets = await get<'/api/claims/facets'>(path, signal);
      for (const [facet, values] of Object.entries(answer))
        for (const one of values) seen.set(`${facet} ${one.value}`, one);
      return answer;
    },
  );
  return Object.defineProperty(asked, 'label', {
    value: (facet: Facet, value: string) => {
      const known = asked.data?.[facet]?.find((one) => one.value === value);
      return known ? labelOf(facet, known) : labelled(facet, value);
    },
  }) as Resource<Facets> & { label(facet: Facet, value: string): string };
}

/** What a value is called that was seen once. */
export function labelled(facet: Facet, value: string): string {
  return labelOf(facet, seen.get(`${facet} ${value}`) ?? { value, label: value, count: 0 });
}

/** What a value is called: the interface's words for types, kinds and statuses, the case's for names. */
export function labelOf(facet: Facet, one: FacetValue): string {
  if (facet === 'voice' && one.value.startsWith('kind:')) return told('voice', one.value.slice(5));
  if (facet === 'status' && one.value === 'negated') return t('mark.negated');
  if (facet === 'voice' && one.value === 'own') return told('voice', 'own');
  if (facet === 'type' || facet === 'family' || facet === 'status' || facet === 'review' || facet === 'link')
    return told(facet, one.value);
  return one.label || one.value;
}
