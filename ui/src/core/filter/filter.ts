/** What is asked of the claims: one value for all views, the same names in the page's address and at the API. */

export const FACETS = [
  'type',
  'family',
  'status',
  'voice',
  'entity',
  'place',
  'document',
  'review',
  'by',
  'link',
] as const;
export type Facet = (typeof FACETS)[number];

/** Values of one facet: any of them; different facets: all of them. `from` and `to` are ISO dates. */
export type Filter = Readonly<Partial<Record<Facet, readonly string[]>> & { q?: string; from?: string; to?: string }>;

export const WORDS = ['q', 'from', 'to'] as const;
export const FILTER_NAMES: readonly string[] = [...FACETS, ...WORDS];

export function parseFilter(params: URLSearchParams): Filter {
  const filter: Partial<Record<Facet, readonly string[]>> & { q?: string; from?: string; to?: string } = {};
  for (const facet of FACETS) {
    const values = [...new Set(params.getAll(facet).filter((value) => value !== ''))];
    if (values.length > 0) filter[facet] = values;
  }
  for (const word of WORDS) {
    const value = params.get(word)?.trim();
    if (value) filter[word] = value;
  }
  return filter;
}

/** The parameters in one order whatever the order of clicking, so that equal filters have equal addresses. */
export function filterParams(filter: Filter): URLSearchParams {
  const params = new URLSearchParams();
  for (const word of WORDS) if (filter[word]) params.set(word, filter[word]);
  for (const facet of FACETS) for (const value of [...(filter[facet] ?? [])].sort()) params.append(facet, value);
  return params;
}

export function has(filter: Filter, facet: Facet, value: string): boolean {
  return filter[facet]?.includes(value) ?? false;
}

export function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const values = filter[facet] ?? [];
  return withFacet(filter, facet, has(filter, facet, value) ? values.filter((v) => v !== value) : [...values, value]);
}

/** The same filter with other values of one facet; without it where there are none. */
export function withFacet(filter: Filter, facet: Facet, values: readonly string[]): Filter {
  const { [facet]: _, ...rest } = filter;
  return values.length > 0 ? { ...rest, [facet]: values } : rest;
}

export function withWord(filter: Filter, word: (typeof WORDS)[number], value: string): Filter {
  const { [word]: _, ...rest } = filter;
  return value.trim() ? { ...rest, [word]: value.trim() } : rest;
}

export function isEmpty(filter: Filter): boolean {
  return filterParams(filter).size === 0;
}
