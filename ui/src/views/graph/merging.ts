/** Several answers as one graph, and what of it is drawn. */
import type { Graph, GraphEdge, GraphNode } from '../../core/api/pictures';

export function merged(graphs: readonly Graph[]): Graph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  for (const graph of graphs) {
    for (const node of graph.nodes) {
      const known = nodes.get(node.id);
      if (!known || known.claims < node.claims) nodes.set(node.id, node);
    }
    for (const edge of graph.edges) edges.set(edge.id, joined(edges.get(edge.id), edge));
  }
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    left_out: graphs.reduce((sum, graph) => sum + graph.left_out, 0),
  };
}

function joined(known: GraphEdge | undefined, edge: GraphEdge): GraphEdge {
  if (!known) return edge;
  const claims = [...new Set([...known.claims, ...edge.claims])];
  const types = [...new Set([...known.types, ...edge.types])];
  return { ...known, claims, types, voices: Math.max(known.voices, edge.voices) };
}

/** Without what is hidden, and without nodes that nothing joins, unless they are `kept`. */
export function visible(graph: Graph, hidden: readonly string[], kept: readonly string[]): Graph {
  const away = new Set(hidden);
  const edges = graph.edges.filter((edge) => !away.has(edge.source) && !away.has(edge.target));
  const joined = new Set([...kept, ...edges.flatMap((edge) => [edge.source, edge.target])]);
  const nodes = graph.nodes.filter((node) => joined.has(node.id) && !away.has(node.id));
  const known = new Set(nodes.map((node) => node.id));
  const whole = edges.filter((edge) => known.has(edge.source) && known.has(edge.target));
  return { nodes, edges: whole, left_out: graph.left_out };
}

/** By how many steps each edge stands beside the straight line between its nodes, so that several can be told apart. */
export function lanesOfEdges(edges: readonly GraphEdge[]): Map<string, number> {
  const between = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const pair = [edge.source, edge.target].sort().join('|');
    between.set(pair, [...(between.get(pair) ?? []), edge]);
  }
  const lanes = new Map<string, number>();
  for (const several of between.values())
    several.forEach((edge, i) => {
      const side = i - (several.length - 1) / 2;
      lanes.set(edge.id, edge.source < edge.target ? side : -side);
    });
  return lanes;
}
