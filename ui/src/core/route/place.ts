/** Where the user is: view, filter, selection. One address brings another person to the same place. */
import { FILTER_NAMES, filterParams, parseFilter, type Filter } from '../filter/filter';

/** `claims`: one claim, or several (an edge, a bar); `who`: an entity; `doc`: the document that the reader shows. */
export type Selection = Readonly<{ claims: readonly string[]; who: string | null; doc: string | null }>;

/** `own` are the parameters of the one view (its sorting, its zoom); they go when another view is opened. */
export type Place = Readonly<{
  view: string;
  filter: Filter;
  selection: Selection;
  own: Readonly<Record<string, string>>;
}>;

export const NOTHING: Selection = { claims: [], who: null, doc: null };
export const FIRST_VIEW = 'documents';
const TAKEN = new Set(['view', 'claim', 'who', 'doc', 'token', ...FILTER_NAMES]);

export function parsePlace(search: string): Place {
  const params = new URLSearchParams(search);
  return {
    view: params.get('view') ?? FIRST_VIEW,
    filter: parseFilter(params),
    selection: { claims: params.getAll('claim').filter(Boolean), who: params.get('who'), doc: params.get('doc') },
    own: Object.fromEntries([...params].filter(([name]) => !TAKEN.has(name))),
  };
}

/** The query part of the address, "?" included. Colons stay readable: ids are full of them. */
export function formatPlace(place: Place): string {
  const params = new URLSearchParams({ view: place.view });
  for (const [name, value] of filterParams(place.filter)) params.append(name, value);
  for (const claim of place.selection.claims) params.append('claim', claim);
  if (place.selection.who) params.set('who', place.selection.who);
  if (place.selection.doc) params.set('doc', place.selection.doc);
  for (const name of Object.keys(place.own).sort())
    if (place.own[name] && !TAKEN.has(name)) params.set(name, place.own[name]);
  return '?' + params.toString().replaceAll('%3A', ':');
}
