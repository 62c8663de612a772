/** Edges as lines between nodes on the screen, drawn with the marks of their status. */
import type { GraphEdge } from '../../core/api/pictures';
import type { Family } from '../../core/api/types';
import { weightOf } from '../../core/claims/status';
import { along, away, beside, trimmed, type Point } from '../../core/draw/geometry';
import { drawHead, drawLine, drawWords, type Colours, type Pen } from '../../core/draw/marks';

export type Disc = { at: Point; radius: number };
export type EdgeLine = { edge: GraphEdge; line: Point[] };

const APART = 8; // pixels between lines of one pair
export const MANY = 1500; // more lines than this are drawn without heads and numbers, and roughly while they move

/** The lines that touch the screen. */
export function edgeLines(
  edges: readonly GraphEdge[],
  lanes: ReadonlyMap<string, number>,
  discs: ReadonlyMap<string, Disc>,
  width: number,
  height: number,
): EdgeLine[] {
  const lines: EdgeLine[] = [];
  for (const edge of edges) {
    const [a, b] = [discs.get(edge.source), discs.get(edge.target)];
    if (!a || !b || outside(a.at, b.at, width, height)) continue;
    const [from, to] = beside(a.at, b.at, (lanes.get(edge.id) ?? 0) * APART * (edge.source < edge.target ? 1 : -1));
    const line = trimmed([from, to], a.radius + 1, b.radius + 3);
    if (line.length > 1) lines.push({ edge, line });
  }
  return lines;
}

function outside([ax, ay]: Point, [bx, by]: Point, width: number, height: number): boolean {
  return Math.max(ax, bx) < 0 || Math.min(ax, bx) > width || Math.max(ay, by) < 0 || Math.min(ay, by) > height;
}

export type EdgeLook = { families: Record<Family, string>; colours: Colours; small: string };

export function drawEdges(pen: Pen, lines: readonly EdgeLine[], look: EdgeLook, selected: ReadonlySet<string>): void {
  const plain = lines.length > MANY;
  if (plain) drawMany(pen, lines, look);
  pen.font = look.small;
  for (const { edge, line } of lines) {
    const lit = selected.size > 0 && edge.claims.some((id) => selected.has(id));
    if (plain && !lit) continue;
    if (lit) drawLine(pen, line, { mark: 'affirmed', colour: look.colours.lit, weight: 1, width: widthOf(edge) + 7 });
    const stroke = {
      mark: edge.mark,
      colour: look.families[edge.family],
      weight: weightOf(edge),
      width: widthOf(edge),
    };
    drawLine(pen, line, stroke);
    drawHead(pen, line, stroke, 7 + widthOf(edge));
    if (edge.claims.length > 1)
      drawWords(pen, String(edge.claims.length), along(line, 0.68).at, look.colours, 'center');
  }
}

/** While the picture moves: every edge a hair, one stroke for each family. */
export function drawRoughly(
  pen: Pen,
  edges: readonly GraphEdge[],
  discs: ReadonlyMap<string, Disc>,
  look: EdgeLook,
): void {
  const byFamily = new Map<Family, GraphEdge[]>();
  for (const edge of edges) {
    const group = byFamily.get(edge.family);
    if (group) group.push(edge);
    else byFamily.set(edge.family, [edge]);
  }
  pen.lineWidth = 1;
  for (const [family, group] of byFamily) {
    pen.strokeStyle = look.families[family];
    pen.beginPath();
    for (const { source, target } of group) {
      const [a, b] = [discs.get(source), discs.get(target)];
      if (!a || !b) continue;
      pen.moveTo(a.at[0], a.at[1]);
      pen.lineTo(b.at[0], b.at[1]);
    }
    pen.stroke();
  }
}

/** Thousands of lines: one stroke for all that look alike. */
function drawMany(pen: Pen, lines: readonly EdgeLine[], look: EdgeLook): void {
  const alike = new Map<string, EdgeLine[]>();
  for (const one of lines) {
    const key = `${one.edge.family} ${one.edge.mark} ${one.edge.certainty}`;
    const group = alike.get(key);
    if (group) group.push(one);
    else alike.set(key, [one]);
  }
  for (const group of alike.values()) {
    const { edge } = group[0]!;
    pen.save();
    pen.globalAlpha = weightOf(edge) * 0.7;
    pen.strokeStyle = look.families[edge.family];
    pen.lineWidth = edge.mark === 'negated' ? 0.8 : 1.2;
    pen.setLineDash(DASHES[edge.mark]);
    pen.beginPath();
    for (const { line } of group) {
      pen.moveTo(...line[0]!);
      pen.lineTo(...line[line.length - 1]!);
    }
    pen.stroke();
    pen.restore();
  }
}

const DASHES: Record<GraphEdge['mark'], number[]> = {
  affirmed: [],
  habitual: [],
  planned: [7, 4],
  attempted: [3, 3],
  cancelled: [7, 4],
  hypothetical: [1, 3],
  negated: [],
};

/** Pixels: wider with more voices, and with no end of voices not too wide. */
export function widthOf(edge: Pick<GraphEdge, 'voices'>): number {
  return 1.6 + Math.min(4, (edge.voices - 1) * 0.9);
}

export function edgeAt(lines: readonly EdgeLine[], point: Point): GraphEdge | null {
  let [found, least]: [GraphEdge | null, number] = [null, 6];
  for (const { edge, line } of lines) {
    const far = away(point, line);
    if (far < least) [found, least] = [edge, far];
  }
  return found;
}
