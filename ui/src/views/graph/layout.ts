/** The layout from the page's side: started, told of, stopped. */
import type { Graph } from '../../core/api/pictures';
import type { Progress, Task } from './layout.worker';
import type { Spot } from './positions';

/** Lay out; gives the function that stops it. Without a page's workers nothing moves, and the spots stay. */
export function layOut(
  graph: Graph,
  at: ReadonlyMap<string, Spot>,
  pinned: ReadonlySet<string>,
  moved: (spots: Map<string, Spot>, done: boolean) => void,
): () => void {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Progress>) => {
    const spots = new Map(
      graph.nodes.map((node, i) => [node.id, { x: data.positions[2 * i] ?? 0, y: data.positions[2 * i + 1] ?? 0 }]),
    );
    if (data.done) worker.terminate();
    moved(spots, data.done);
  };
  worker.onerror = () => moved(new Map(at), true);
  worker.postMessage(taskOf(graph, at, pinned));
  return () => worker.terminate();
}

export function taskOf(graph: Graph, at: ReadonlyMap<string, Spot>, pinned: ReadonlySet<string>): Task {
  const numbers = new Map(graph.nodes.map((node, i) => [node.id, i]));
  const joined = new Map<string, number>();
  for (const { source, target, claims } of graph.edges) {
    const pair = [numbers.get(source) ?? 0, numbers.get(target) ?? 0].sort((a, b) => a - b).join(',');
    joined.set(pair, (joined.get(pair) ?? 0) + claims.length);
  }
  return {
    x: Float32Array.from(graph.nodes, ({ id }) => at.get(id)?.x ?? 0),
    y: Float32Array.from(graph.nodes, ({ id }) => at.get(id)?.y ?? 0),
    fixed: Uint8Array.from(graph.nodes, ({ id }) => (pinned.has(id) ? 1 : 0)),
    ends: Uint32Array.from([...joined.keys()].flatMap((pair) => pair.split(',').map(Number))),
    weights: Float32Array.from([...joined.values()], (claims) => 1 + Math.log(claims)),
  };
}
