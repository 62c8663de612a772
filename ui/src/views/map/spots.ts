/** From places and legs to what the map draws. Pure: degrees in, pixels out through `project`. */
import type { MapLeg, Pin } from '../../core/api/pictures';
import type { Family } from '../../core/api/types';
import { MARKS, type Mark } from '../../core/claims/status';
import { FAMILIES } from '../../core/claims/families';
import { curve, distance, type Point } from '../../core/draw/geometry';

export type Project = (lon: number, lat: number) => Point;
export type Spot = { pin: Pin; at: Point; radius: number; extent: number };
export type Way = { leg: MapLeg; line: Point[] };

const KM_A_DEGREE = 111.3;
const AREA_KM = 12; // how far the true spot may lie from a point that stands for a town's surroundings

/** Pixels: the area grows with the number of claims. */
export function radiusOf(claims: number): number {
  return Math.min(26, 5 + Math.sqrt(claims) * 1.8);
}

/** Places with a point, the largest first, so that small ones lie above; `extent` is the circle of precision. */
export function spotsOf(places: readonly Pin[], project: Project): Spot[] {
  const found: Spot[] = [];
  for (const pin of places) {
    if (pin.lat === null || pin.lon === null) continue;
    const at = project(pin.lon, pin.lat);
    found.push({ pin, at, radius: radiusOf(pin.claims.length), extent: extentOf(pin, at, project) });
  }
  return found.sort((a, b) => b.radius - a.radius);
}

/** Pixels within which the place lies; 0 where the point is the spot. */
function extentOf(pin: Pin, at: Point, project: Project): number {
  if (pin.precision === 'point') return 0;
  if (pin.extent) {
    const [west, south, east, north] = pin.extent;
    const [[x0, y0], [x1, y1]] = [project(west, north), project(east, south)];
    return Math.max(12, Math.sqrt(Math.abs((x1 - x0) * (y1 - y0))) / 2); // a circle of about that size
  }
  return Math.max(14, distance(at, project(pin.lon ?? 0, (pin.lat ?? 0) + AREA_KM / KM_A_DEGREE)));
}

/** A box around a region that has no point: its corners on the screen. */
export function boxOf(pin: Pin, project: Project): [Point, Point] | null {
  if (!pin.extent) return null;
  const [west, south, east, north] = pin.extent;
  return [project(west, north), project(east, south)];
}

/** The legs as curves; legs between the same two places bend one more than the other, and the way back to its left. */
export function waysOf(legs: readonly MapLeg[], project: Project): Way[] {
  const seen = new Map<string, number>();
  return legs.flatMap((leg) =>
    leg.lines.map((line) => {
      const ends = `${line[0]?.join()} ${line.at(-1)?.join()}`;
      const turn = seen.get(ends) ?? 0;
      seen.set(ends, turn + 1);
      const points = line.map(([lon, lat]) => project(lon, lat));
      return { leg, line: bent(points, 0.14 + turn * 0.09) };
    }),
  );
}

function bent(points: readonly Point[], bend: number): Point[] {
  const [first] = points;
  if (!first) return [];
  return points.slice(1).reduce<Point[]>((line, to, i) => [...line, ...curve(points[i]!, to, bend).slice(1)], [first]);
}

/** The family and the mark that most claims of a place have. */
export function mostOf(pin: Pin): { family: Family; mark: Mark } {
  const top = <T extends string>(counts: Record<string, number>, all: readonly T[]) =>
    all.reduce((best, one) => ((counts[one] ?? 0) > (counts[best] ?? 0) ? one : best));
  return { family: top(pin.families, FAMILIES), mark: top(pin.marks, MARKS) };
}

/** Which names can be written without covering one another, the most told first: pin → true. */
export function namesThatFit(spots: readonly Spot[], widthOf: (name: string) => number): Set<string> {
  const taken: [number, number, number, number][] = [];
  const fit = new Set<string>();
  for (const { pin, at, radius } of spots) {
    const box: [number, number, number, number] = [
      at[0] + radius + 2,
      at[1] - 8,
      at[0] + radius + 8 + widthOf(pin.name),
      at[1] + 8,
    ];
    const free = taken.every(
      (other) => box[2] < other[0] || box[0] > other[2] || box[3] < other[1] || box[1] > other[3],
    );
    if (!free) continue;
    taken.push(box);
    fit.add(pin.id);
  }
  return fit;
}

/** West, south, east, north of all that is drawn; null where that is nothing. */
export function boundsOf(places: readonly Pin[], legs: readonly MapLeg[]): [number, number, number, number] | null {
  const points = [
    ...places.flatMap(({ lon, lat }) => (lon === null || lat === null ? [] : [[lon, lat] as const])),
    ...legs.flatMap((leg) => leg.lines.flat()),
  ];
  if (points.length === 0) return null;
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  const least = (all: number[]) => all.reduce((a, b) => Math.min(a, b));
  const most = (all: number[]) => all.reduce((a, b) => Math.max(a, b));
  return [least(lons), least(lats), most(lons), most(lats)];
}

/** "28.97,41.01,6.5" of the address: longitude, latitude, zoom. */
export function parseCamera(text: string | undefined): { center: [number, number]; zoom: number } | null {
  const [lon, lat, zoom] = (text ?? '').split(',').map(Number);
  if (lon === undefined || lat === undefined || zoom === undefined) return null;
  return [lon, lat, zoom].every(Number.isFinite) && Math.abs(lat) <= 90 ? { center: [lon, lat], zoom } : null;
}

export function formatCamera(lon: number, lat: number, zoom: number): string {
  return [lon.toFixed(3), lat.toFixed(3), zoom.toFixed(2)].join(',');
}
