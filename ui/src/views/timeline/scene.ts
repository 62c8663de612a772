/** What the timeline draws at one zoom: bars in rows of lanes, in pixels of the whole picture. */
import type { Mark } from '../../core/claims/status';
import { packed, type Dated, type Lane } from './lanes';

export const AXIS = 24; // pixels of the axis, above
export const TICKS = 30; // pixels of the documents' dates, below
const HEAD = 19; // pixels of a lane's name
const MOST_TALL = 90; // rows beyond which bars are drawn without words
const TALL = { row: 19, bar: 11, label: 150, most: MOST_TALL + 1 };
const DENSE = { row: 6, bar: 4, label: 0, most: 400 };
const WIDEST = 420; // pixels of words beside a bar

/** `room` is how wide the words to the right of a bar may be. */
export type Placed = { one: Dated; x0: number; x1: number; y: number; mark: Mark; room: number };
export type DrawnLane = { label: string; count: number; y: number; height: number; bars: Placed[] };
export type Scene = { lanes: DrawnLane[]; height: number; bar: number; label: number };

/** `scale` is pixels a millisecond; x is measured from `origin` (milliseconds), so that panning needs no new scene. */
export function sceneOf(lanes: readonly Lane[], scale: number, origin: number): Scene {
  const tall = placed(lanes, scale, origin, TALL);
  return tall.rows <= MOST_TALL ? tall.scene : placed(lanes, scale, origin, DENSE).scene;
}

function placed(
  lanes: readonly Lane[],
  scale: number,
  origin: number,
  size: typeof TALL,
): { scene: Scene; rows: number } {
  const at = (ms: number) => (ms - origin) * scale;
  let y = AXIS + 4;
  let all = 0;
  const drawn = lanes.map((lane) => {
    const ends = lane.dated.map(({ bounds }) => {
      const x0 = at(bounds.start ?? bounds.end ?? 0) - (bounds.start === null ? 40 : 0);
      const x1 = at(bounds.end ?? bounds.start ?? 0) + (bounds.end === null ? 40 : 0);
      return [x0, Math.max(x1, x0 + 6)] as const;
    });
    const rows = packed(
      ends.map(([x0, x1]) => [x0, x1 + size.label] as const),
      4,
      size.most,
    );
    const count = rows.reduce((most, row) => Math.max(most, row + 1), 0);
    const top = y + HEAD;
    const next = new Map<number, number>(); // row → where the next bar begins, from the right
    const bars = lane.dated.map((one, i): Placed => {
      const [x0, x1] = ends[i]!;
      return { one, x0, x1, y: top + rows[i]! * size.row + 2, mark: one.item.mark, room: 0 };
    });
    for (let i = bars.length - 1; i >= 0; i -= 1) {
      const bar = bars[i]!;
      bar.room = Math.min(WIDEST, (next.get(rows[i]!) ?? Infinity) - bar.x1 - 14);
      next.set(rows[i]!, bar.x0);
    }
    const height = HEAD + count * size.row + 8;
    const here = { label: lane.label, count: lane.dated.length, y, height, bars };
    y += height;
    all += count;
    return here;
  });
  return { scene: { lanes: drawn, height: y + TICKS + 6, bar: size.bar, label: size.label }, rows: all };
}

/** The bar under a point, with a little room around it. */
export function barAt(scene: Scene, x: number, y: number): Placed | null {
  for (const lane of scene.lanes) {
    if (y < lane.y || y > lane.y + lane.height) continue;
    const found = lane.bars.find(
      (bar) => x >= bar.x0 - 3 && x <= bar.x1 + 3 && y >= bar.y - 2 && y <= bar.y + scene.bar + 2,
    );
    if (found) return found;
  }
  return null;
}
