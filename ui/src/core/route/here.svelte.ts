/** The one state of the page, kept in its address: `here` is read everywhere, changed only by the functions below. */
import type { Filter } from '../filter/filter';
import { formatPlace, NOTHING, parsePlace, type Place, type Selection } from './place';

let place = $state.raw<Place>(parsePlace(location.search));

export const here = {
  get view() {
    return place.view;
  },
  get filter() {
    return place.filter;
  },
  get selection() {
    return place.selection;
  },
  get own() {
    return place.own;
  },
  /** The selected claim where it is one. */
  get claim(): string | null {
    return place.selection.claims.length === 1 ? (place.selection.claims[0] ?? null) : null;
  },
};

addEventListener('popstate', () => (place = parsePlace(location.search)));

/** Go somewhere. `replace` makes no step for Back: for typing, and for walking with the keyboard. */
export function go(change: Partial<Place>, how: 'push' | 'replace' = 'push'): void {
  const next = { ...place, ...change };
  const address = formatPlace(next);
  if (address === formatPlace(place)) return;
  place = next;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

export function setFilter(filter: Filter, how: 'push' | 'replace' = 'push'): void {
  go({ filter }, how);
}

/** Select claims, an entity, a document; what is not named stays as it was. */
export function select(change: Partial<Selection>, how: 'push' | 'replace' = 'push'): void {
  go({ selection: { ...place.selection, ...change } }, how);
}

/** Select one claim; an open list of entities or claims gives way to it. */
export function selectClaim(id: string | null, how: 'push' | 'replace' = 'push'): void {
  select({ claims: id ? [id] : [] }, how);
}

export function openView(view: string, change: Partial<Selection> = {}): void {
  go({ view, selection: { ...place.selection, ...change }, own: view === place.view ? place.own : {} });
}

/** Set a parameter of the view in hand (sorting, zoom); an empty value takes it away. */
export function setOwn(values: Record<string, string>, how: 'push' | 'replace' = 'replace'): void {
  const own = Object.fromEntries(Object.entries({ ...place.own, ...values }).filter(([, value]) => value !== ''));
  go({ own }, how);
}

/** The address of a place that differs from this one, for real links (middle click, copy). */
export function hrefOf(change: Partial<Place>): string {
  return formatPlace({ ...place, ...change });
}

/** The address of an entity's page. */
export function entityHref(id: string): string {
  return hrefOf({ view: 'entities', selection: { ...NOTHING, who: id }, own: {} });
}

/** The address of a document in the reader, with what is selected there. */
export function readerHref(doc: string, selected: Partial<Selection> = {}): string {
  return hrefOf({ view: 'reader', selection: { ...NOTHING, ...selected, doc }, own: {} });
}
