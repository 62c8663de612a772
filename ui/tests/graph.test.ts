import { expect, test } from 'vitest';
import type { Graph, GraphEdge, GraphNode } from '../src/core/api/pictures';
import { formatGrowths, grown, parseGrowths, questions, toggledId } from '../src/views/graph/asking';
import { edgeAt, edgeLines, widthOf, type Disc } from '../src/views/graph/lines';
import { taskOf } from '../src/views/graph/layout';
import { lanesOfEdges, merged, visible } from '../src/views/graph/merging';
import { spots } from '../src/views/graph/positions';
import { shapeOfSchema } from '../src/views/graph/shape';

const node = (id: string, claims = 1): GraphNode => ({
  id,
  label: id,
  schema: 'Person',
  claims,
  all: 9,
  withheld: false,
});
const edge = (source: string, target: string, more: Partial<GraphEdge> = {}): GraphEdge => ({
  id: [source, target, more.mark ?? 'affirmed'].join('|'),
  source,
  target,
  family: 'money',
  types: ['finance'],
  mark: 'affirmed',
  certainty: 'certain',
  voices: 1,
  claims: ['1'],
  ...more,
});
const graph = (nodes: string[], edges: GraphEdge[]): Graph => ({
  nodes: nodes.map((id) => node(id)),
  edges,
  left_out: 0,
});

test('a graph never asks for everything', () => {
  expect(questions({}, [], [])).toEqual([]);
  expect(questions({}, [], [{ id: 'a', family: null }])).toEqual([]);
});

test('a start and every widening ask one question each, the filter always with them', () => {
  expect(questions({ status: ['denied'] }, ['a'], parseGrowths('b~money'))).toEqual([
    '/api/graph?status=denied&entity=a',
    '/api/graph?family=money&status=denied&entity=b',
  ]);
});

test('widening by all takes the place of widening by family, and nothing is asked twice', () => {
  const once = grown(parseGrowths('a~money,b'), { id: 'a', family: null });
  expect(formatGrowths(once)).toBe('b,a');
  expect(grown(once, { id: 'a', family: 'speech' })).toEqual(once);
  expect(parseGrowths('a~nonsense')).toEqual([{ id: 'a', family: null }]);
});

test('what is hidden comes back', () => {
  expect(toggledId(toggledId('a', 'b'), 'a')).toBe('b');
});

test('two answers are one graph: edges join their claims', () => {
  const one = graph(['a', 'b'], [edge('a', 'b', { claims: ['1', '2'], voices: 2 })]);
  const two = graph(['b', 'a', 'c'], [edge('a', 'b', { claims: ['2', '3'] }), edge('b', 'c')]);
  const both = merged([one, two]);
  expect(both.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(both.edges[0]).toMatchObject({ claims: ['1', '2', '3'], voices: 2 });
});

test('what nothing joins is not drawn, unless the graph began there', () => {
  const whole = graph(['a', 'b', 'c', 'd'], [edge('a', 'b')]);
  expect(visible(whole, [], ['d']).nodes.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  expect(visible(whole, ['b'], []).nodes).toEqual([]);
});

test('several edges of one pair stand beside each other, whichever way they lead', () => {
  const edges = [edge('a', 'b'), edge('b', 'a'), edge('a', 'b', { mark: 'negated' })];
  const discs = new Map<string, Disc>([
    ['a', { at: [0, 0], radius: 5 }],
    ['b', { at: [100, 0], radius: 5 }],
  ]);
  const lines = edgeLines(edges, lanesOfEdges(edges), discs, 200, 200);
  expect(new Set(lines.map(({ line }) => Math.round(line[0]![1])))).toEqual(new Set([-8, 0, 8]));
});

test('an edge begins and ends outside its nodes, and is found where it is', () => {
  const edges = [edge('a', 'b')];
  const discs = new Map<string, Disc>([
    ['a', { at: [0, 50], radius: 5 }],
    ['b', { at: [100, 50], radius: 9 }],
  ]);
  const lines = edgeLines(edges, lanesOfEdges(edges), discs, 200, 200);
  expect(lines[0]!.line).toEqual([
    [6, 50],
    [88, 50],
  ]);
  expect(edgeAt(lines, [50, 53])?.id).toBe(edges[0]!.id);
  expect(edgeAt(lines, [50, 90])).toBeNull();
  expect(edgeLines(edges, lanesOfEdges(edges), discs, 200, 20)).toEqual([]);
});

test('more voices make a wider line, within bounds', () => {
  expect(widthOf({ voices: 3 })).toBeGreaterThan(widthOf({ voices: 1 }));
  expect(widthOf({ voices: 900 })).toBeLessThan(7);
});

test('known spots stay, new nodes begin beside those they are joined to', () => {
  const at = spots(graph(['a', 'b', 'c'], [edge('a', 'b')]), new Map([['a', { x: 500, y: 500 }]]));
  expect(at.get('a')).toEqual({ x: 500, y: 500 });
  expect(Math.hypot(at.get('b')!.x - 500, at.get('b')!.y - 500)).toBeLessThan(20);
  expect(Math.hypot(at.get('c')!.x - 500, at.get('c')!.y - 500)).toBeGreaterThan(100);
});

test('the layout is told of pairs once, of pins, and of how much joins them', () => {
  const task = taskOf(graph(['a', 'b'], [edge('a', 'b'), edge('b', 'a')]), new Map(), new Set(['b']));
  expect([...task.ends]).toEqual([0, 1]);
  expect([...task.fixed]).toEqual([0, 1]);
  expect(task.weights[0]).toBeGreaterThan(1);
});

test('shapes tell persons, groups and places apart', () => {
  expect(['Person', 'PublicBody', 'Address', 'Vehicle'].map(shapeOfSchema)).toEqual([
    'person',
    'group',
    'place',
    'other',
  ]);
});
