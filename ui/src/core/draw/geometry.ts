/** Lines on a plane, in pixels. */

export type Point = readonly [x: number, y: number];

/** A line from `a` to `b` that bends to its left by `bend` times its length, as points; straight where bend is 0. */
export function curve(a: Point, b: Point, bend: number, steps = 24): Point[] {
  if (bend === 0) return [a, b];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const control: Point = [(a[0] + b[0]) / 2 + dy * bend, (a[1] + b[1]) / 2 - dx * bend];
  return Array.from({ length: steps + 1 }, (_, i) => {
    const s = i / steps;
    const r = 1 - s;
    return [
      r * r * a[0] + 2 * r * s * control[0] + s * s * b[0],
      r * r * a[1] + 2 * r * s * control[1] + s * s * b[1],
    ] as const;
  });
}

export function lengthOf(line: readonly Point[]): number {
  let sum = 0;
  for (let i = 1; i < line.length; i += 1) sum += distance(line[i - 1]!, line[i]!);
  return sum;
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** The point at a share of a line's length, and the direction there (radians). */
export function along(line: readonly Point[], share: number): { at: Point; angle: number } {
  const wanted = lengthOf(line) * share;
  let gone = 0;
  for (let i = 1; i < line.length; i += 1) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const step = distance(a, b);
    if (step > 0 && (gone + step >= wanted || i === line.length - 1)) {
      const s = Math.min(1, (wanted - gone) / step);
      const at: Point = [a[0] + (b[0] - a[0]) * s, a[1] + (b[1] - a[1]) * s];
      return { at, angle: Math.atan2(b[1] - a[1], b[0] - a[0]) };
    }
    gone += step;
  }
  return { at: line[0] ?? [0, 0], angle: 0 };
}

/** The line without what lies within `from` pixels of its start and `to` pixels of its end. */
export function trimmed(line: readonly Point[], from: number, to: number): Point[] {
  const whole = lengthOf(line);
  if (whole <= from + to) return [];
  const [first, last] = [along(line, from / whole).at, along(line, 1 - to / whole).at];
  const kept: Point[] = [first];
  let gone = 0;
  for (let i = 1; i < line.length - 1; i += 1) {
    gone += distance(line[i - 1]!, line[i]!);
    if (gone > from && gone < whole - to) kept.push(line[i]!);
  }
  return [...kept, last];
}

/** How far a point lies from a line. */
export function away(point: Point, line: readonly Point[]): number {
  let least = Infinity;
  for (let i = 1; i < line.length; i += 1) least = Math.min(least, awayFromStretch(point, line[i - 1]!, line[i]!));
  return least;
}

function awayFromStretch(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const square = dx * dx + dy * dy;
  const s = square === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square));
  return Math.hypot(p[0] - a[0] - s * dx, p[1] - a[1] - s * dy);
}

/** `b` moved `by` pixels to the left of the way from `a` to `b`, and `a` with it. */
export function beside(a: Point, b: Point, by: number): [Point, Point] {
  const long = distance(a, b) || 1;
  const [nx, ny] = [((b[1] - a[1]) / long) * by, (-(b[0] - a[0]) / long) * by];
  return [
    [a[0] + nx, a[1] + ny],
    [b[0] + nx, b[1] + ny],
  ];
}
