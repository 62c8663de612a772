/** Where nodes stand: where they stood before, beside those they are joined to, or on a circle. */
import type { Graph } from '../../core/api/pictures';

export type Spot = { x: number; y: number };
const MOST_KEPT = 6000;

/** A spot for every node; the same graph gives the same spots. */
export function spots(graph: Graph, kept: ReadonlyMap<string, Spot>): Map<string, Spot> {
  const found = new Map<string, Spot>();
  for (const node of graph.nodes) {
    const known = kept.get(node.id);
    if (known) found.set(node.id, known);
  }
  const beside = new Map<string, string>();
  for (const { source, target } of graph.edges) {
    if (found.has(source)) beside.set(target, source);
    if (found.has(target)) beside.set(source, target);
  }
  const far = Math.sqrt(graph.nodes.length) * 10;
  graph.nodes.forEach((node, i) => {
    if (found.has(node.id)) return;
    const near = found.get(beside.get(node.id) ?? '');
    const angle = i * 2.399963; // the golden angle spreads evenly
    const radius = near ? 8 : far * Math.sqrt((i + 1) / graph.nodes.length);
    found.set(node.id, {
      x: (near?.x ?? 0) + radius * Math.cos(angle),
      y: (near?.y ?? 0) + radius * Math.sin(angle),
    });
  });
  return found;
}

const nameOf = (case_: string) => `whosays.spots.${case_}`;

export function keptSpots(case_: string): Map<string, Spot> {
  try {
    const kept = JSON.parse(localStorage.getItem(nameOf(case_)) ?? '[]') as [string, number, number][];
    return new Map(kept.map(([id, x, y]) => [id, { x, y }]));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return new Map();
  }
}

/** Keep spots for the next time; without room for them they are found anew then. */
export function keepSpots(case_: string, found: ReadonlyMap<string, Spot>): void {
  const rows = [...found]
    .slice(0, MOST_KEPT)
    .map(([id, { x, y }]) => [id, Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
  try {
    localStorage.setItem(nameOf(case_), JSON.stringify(rows));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
