/** The timeline's items, out of the columns in which the server gives them. */
import type { Timeline, TimelineBar, TimelineTime } from '../../core/api/pictures';
import { boundsOf, type Bounds } from '../../core/time/bounds';

/** `entities` are those that lanes are offered for; items of one time share their `bounds`. */
export type TimelineItem = TimelineBar &
  TimelineTime & { id: string; document: string; entities: readonly string[]; bounds: Bounds | null };

export function itemsOf({ items, lanes }: Pick<Timeline, 'items' | 'lanes'>): TimelineItem[] {
  const bounds = items.times.map(boundsOf);
  const entities = items.ids.map((): string[] => []);
  for (const lane of lanes) for (const at of lane.items) entities[at]?.push(lane.id);
  return items.ids.map((id, i) => ({
    ...items.bars[items.bar[i]!]!,
    ...items.times[items.time[i]!]!,
    id,
    document: items.sources[items.source[i]!]!,
    entities: entities[i]!,
    bounds: bounds[items.time[i]!]!,
  }));
}
