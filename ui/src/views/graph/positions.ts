/** Where nodes stand: where they were left (arrangement), beside those they are joined to, or on a circle. */
import type { Graph } from '../../core/api/pictures';

export type Spot = { x: number; y: number };

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
