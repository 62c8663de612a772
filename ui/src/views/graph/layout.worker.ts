/** Lays a graph out away from the page: a few rounds, positions, again, until it is quiet. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export type Task = {
  x: Float32Array;
  y: Float32Array;
  fixed: Uint8Array;
  /** Pairs of node numbers, with a weight each. */
  ends: Uint32Array;
  weights: Float32Array;
};
export type Progress = { positions: Float32Array; done: boolean };

const QUIET = 0.0015; // of the picture's width that nodes move in a round, on average

function build({ x, y, fixed, ends, weights }: Task): Graph {
  const graph = new Graph({ type: 'undirected', multi: false });
  x.forEach((at, i) => graph.addNode(i, { x: at, y: y[i], fixed: fixed[i] === 1 }));
  weights.forEach((weight, i) => graph.mergeEdge(ends[2 * i], ends[2 * i + 1], { weight }));
  return graph;
}

function positionsOf(graph: Graph): Float32Array {
  const positions = new Float32Array(graph.order * 2);
  graph.forEachNode((node, { x, y }) => positions.set([x as number, y as number], Number(node) * 2));
  return positions;
}

function change(a: Float32Array, b: Float32Array): number {
  let [moved, least, most] = [0, Infinity, -Infinity];
  for (let i = 0; i < a.length; i += 1) {
    moved += Math.abs(a[i]! - b[i]!);
    least = Math.min(least, b[i]!);
    most = Math.max(most, b[i]!);
  }
  return moved / Math.max(1, a.length) / Math.max(1e-9, most - least);
}

function run(task: Task): void {
  const graph = build(task);
  const large = graph.order > 800;
  const settings = {
    ...forceAtlas2.inferSettings(graph.order),
    barnesHutOptimize: large,
    gravity: 1,
    scalingRatio: 12,
    edgeWeightInfluence: 0.5,
    slowDown: 2 + Math.log(graph.order + 1),
  };
  const [rounds, each] = large ? [10, 16] : [30, 20];
  let before = positionsOf(graph);
  for (let round = 0; round < rounds; round += 1) {
    forceAtlas2.assign(graph, { iterations: each, settings, getEdgeWeight: 'weight' });
    const positions = positionsOf(graph);
    const done = round === rounds - 1 || change(before, positions) < QUIET;
    before = positions.slice();
    postMessage({ positions, done } satisfies Progress);
    if (done) return;
  }
}

addEventListener('message', (event: MessageEvent<Task>) => run(event.data));
