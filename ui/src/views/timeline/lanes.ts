/** From items to lanes: which bar stands in which lane, and in which row of it. Pure, in milliseconds and pixels. */
import type { Timeline } from '../../core/api/pictures';
import { FAMILIES } from '../../core/claims/families';
import type { Bounds } from '../../core/time/bounds';
import type { TimelineItem } from './items';

export type LaneBy = 'family' | 'type' | 'entity' | 'document';
export const LANES_BY: readonly LaneBy[] = ['family', 'type', 'entity', 'document'];
export const OTHERS = '';
const MOST_LANES = 24; // entities and documents beyond these share the last lane

export type Dated = { item: TimelineItem; bounds: Bounds };
export type Lane = { key: string; label: string; dated: Dated[] };

export function dated(items: readonly TimelineItem[]): Dated[] {
  return items.flatMap((item) => (item.bounds ? [{ item, bounds: item.bounds }] : []));
}

/** The lanes that have something in them; an item with two entities of lanes stands in both. */
export function lanesOf(
  items: readonly Dated[],
  by: LaneBy,
  timeline: Pick<Timeline, 'lanes' | 'documents'>,
  named: (prefix: 'family' | 'type', value: string) => string,
): Lane[] {
  const names = laneNames(items, by, timeline, named);
  const lanes = new Map<string, Lane>();
  for (const [key, label] of names) lanes.set(key, { key, label, dated: [] });
  for (const one of items) for (const key of keysOf(one.item, by, names)) lanes.get(key)?.dated.push(one);
  return [...lanes.values()].filter((lane) => lane.dated.length > 0);
}

function keysOf(item: TimelineItem, by: LaneBy, names: ReadonlyMap<string, string>): string[] {
  const keys = by === 'entity' ? item.entities : [item[by]];
  const known = keys.filter((key) => names.has(key));
  return known.length > 0 ? known : [OTHERS];
}

function laneNames(
  items: readonly Dated[],
  by: LaneBy,
  timeline: Pick<Timeline, 'lanes' | 'documents'>,
  named: (prefix: 'family' | 'type', value: string) => string,
): Map<string, string> {
  if (by === 'family') return new Map(FAMILIES.map((one) => [one, named('family', one)]));
  if (by === 'type')
    return ranked(
      items,
      (item) => item.type,
      (type) => named('type', type),
    );
  if (by === 'entity')
    return new Map([...timeline.lanes.slice(0, MOST_LANES).map((one) => [one.id, one.label] as const), [OTHERS, '']]);
  const names = new Map(timeline.documents.map((one) => [one.id, one.name]));
  return ranked(
    items,
    (item) => item.document,
    (id) => names.get(id) ?? id.slice(0, 14),
  );
}

function ranked(
  items: readonly Dated[],
  key: (item: TimelineItem) => string,
  label: (key: string) => string,
): Map<string, string> {
  const count = new Map<string, number>();
  for (const { item } of items) count.set(key(item), (count.get(key(item)) ?? 0) + 1);
  const most = [...count].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, MOST_LANES);
  return new Map([...most.map(([one]) => [one, label(one)] as const), [OTHERS, '']]);
}

/** All the time that items take, a little wider; a year around today where there is none. */
export function wholeSpan(items: readonly Dated[], ticks: readonly number[] = [], now = Date.now()): [number, number] {
  let [from, to] = [Infinity, -Infinity];
  for (const { bounds } of items) {
    from = Math.min(from, bounds.start ?? bounds.end ?? Infinity);
    to = Math.max(to, bounds.end ?? bounds.start ?? -Infinity);
  }
  for (const tick of ticks) [from, to] = [Math.min(from, tick), Math.max(to, tick)];
  if (from > to) return [now - 180 * 86_400_000, now + 180 * 86_400_000];
  const room = Math.max((to - from) * 0.04, 86_400_000);
  return [from - room, to + room * 5]; // words stand to the right of bars
}

/** The row of each bar: the first in which it does not touch the one before. At most `most` rows, then the last. */
export function packed(ends: readonly (readonly [x0: number, x1: number])[], gap: number, most = 400): number[] {
  const rows = new Rows(most);
  return ends.map(([x0, x1]) => {
    const row = Math.min(rows.firstFree(x0 - gap), most - 1);
    rows.take(row, x1);
    return row;
  });
}

/** Where the last bar of each row ends, as a tree of least ends, so that the first free row is found at once. */
class Rows {
  readonly #size: number;
  readonly #least: Float64Array;

  constructor(most: number) {
    this.#size = 2 ** Math.ceil(Math.log2(most + 1));
    this.#least = new Float64Array(2 * this.#size).fill(-Infinity);
  }

  firstFree(from: number): number {
    let at = 1;
    while (at < this.#size) at = this.#least[2 * at]! <= from ? 2 * at : 2 * at + 1;
    return at - this.#size;
  }

  take(row: number, end: number): void {
    let at = row + this.#size;
    this.#least[at] = Math.max(this.#least[at]!, end);
    for (at >>= 1; at > 0; at >>= 1) this.#least[at] = Math.min(this.#least[2 * at]!, this.#least[2 * at + 1]!);
  }
}

/** Zooming about a moment: the moment stays where it is. From minutes to centuries. */
export function zoomed([from, to]: readonly [number, number], about: number, factor: number): [number, number] {
  const wide = Math.min(Math.max((to - from) * factor, 10 * 60_000), 400 * 365.25 * 86_400_000);
  const share = (about - from) / (to - from);
  return [about - share * wide, about + (1 - share) * wide];
}

/** "2019-03-01~2021-06-15" of the address. */
export function parseSpan(text: string | undefined): [number, number] | null {
  const [from, to] = (text ?? '').split('~').map((one) => Date.parse(`${one}${one.includes('T') ? ':00' : ''}Z`));
  return from !== undefined && to !== undefined && from < to ? [from, to] : null;
}

export function formatSpan([from, to]: readonly [number, number]): string {
  const short = to - from < 20 * 86_400_000;
  const iso = (at: number) => new Date(at).toISOString().slice(0, short ? 16 : 10);
  return iso(from) === iso(to) ? '' : `${iso(from)}~${iso(to)}`;
}
