import { expect, test } from 'vitest';
import type { Timeline } from '../src/core/api/pictures';
import { boundsOf } from '../src/core/time/bounds';
import { axisTicks } from '../src/views/timeline/axis';
import { itemsOf, type TimelineItem } from '../src/views/timeline/items';
import { dated, formatSpan, lanesOf, packed, parseSpan, wholeSpan, zoomed } from '../src/views/timeline/lanes';
import { barAt, sceneOf } from '../src/views/timeline/scene';

const item = (id: string, earliest: string | null, latest: string | null, more: Partial<TimelineItem> = {}) =>
  ({
    id,
    type: 'meeting',
    family: 'organisation',
    mark: 'affirmed',
    certainty: 'certain',
    edtf: null,
    earliest,
    latest,
    bounds: boundsOf({ edtf: null, earliest, latest }),
    entities: [],
    document: 'd',
    ...more,
  }) as TimelineItem;
const named = (_: string, value: string) => value;
const CASE = { lanes: [{ id: 'A', label: 'Ada', items: [0, 1] }], documents: [] };

test('bars that touch stand in different rows, others in the first that is free', () => {
  expect(
    packed(
      [
        [0, 10],
        [5, 15],
        [12, 20],
        [16, 30],
      ],
      1,
    ),
  ).toEqual([0, 1, 0, 1]);
});

test('no bars of one row overlap, whatever their ends', () => {
  const ends = Array.from({ length: 500 }, (_, i) => [(i * 37) % 900, ((i * 37) % 900) + 5 + (i % 50)] as const);
  ends.sort((a, b) => a[0] - b[0]);
  const rows = packed(ends, 2);
  const last = new Map<number, number>();
  ends.forEach(([x0, x1], i) => {
    expect(x0).toBeGreaterThanOrEqual((last.get(rows[i]!) ?? -Infinity) + 2);
    last.set(rows[i]!, x1);
  });
});

test('columns become items, which share what they have in common', () => {
  const bar = (type: string, mark: 'planned' | 'affirmed') =>
    ({ type, family: 'organisation', mark, certainty: 'certain' }) as const;
  const columns: Timeline['items'] = {
    ids: ['1', '2', '3'],
    bars: [bar('meeting', 'affirmed'), bar('founding', 'planned')],
    bar: [1, 0, 1],
    times: [
      { edtf: '2023~', earliest: '2023-01-01', latest: '2023-12-31' },
      { edtf: null, earliest: null, latest: '2024-05-01' },
    ],
    time: [0, 0, 1],
    sources: ['d', 'e'],
    source: [1, 0, 0],
  };
  const items = itemsOf({ items: columns, lanes: [{ id: 'A', label: 'Ada', items: [0, 2] }] });
  expect(items.map((one) => [one.id, one.type, one.mark, one.document, one.entities])).toEqual([
    ['1', 'founding', 'planned', 'e', ['A']],
    ['2', 'meeting', 'affirmed', 'd', []],
    ['3', 'founding', 'planned', 'd', ['A']],
  ]);
  expect(items[0]!.bounds).toMatchObject({ soft: true, start: Date.parse('2023-01-01') });
  expect(items[1]!.bounds).toBe(items[0]!.bounds);
  expect(items[2]).toMatchObject({ earliest: null, latest: '2024-05-01', bounds: { start: null } });
});

test('an item stands in the lane of each entity that has one, or with all others', () => {
  const items = dated([
    item('1', '2023-01-01', '2023-01-02', { entities: ['A', 'B'] }),
    item('2', '2023-01-01', '2023-01-02', { entities: ['B'] }),
  ]);
  const lanes = lanesOf(items, 'entity', CASE, named);
  expect(lanes.map((lane) => [lane.label, lane.dated.length])).toEqual([
    ['Ada', 1],
    ['', 1],
  ]);
});

test('empty lanes are not shown', () => {
  const items = dated([item('1', '2023-01-01', '2023-01-02', { family: 'money' })]);
  expect(lanesOf(items, 'family', CASE, named).map((lane) => lane.key)).toEqual(['money']);
});

test('the whole span holds every end and every document', () => {
  const items = dated([item('1', '2023-01-01', '2023-02-01'), item('2', null, '2019-05-05')]);
  const [from, to] = wholeSpan(items, [Date.parse('2024-06-01')]);
  expect(from).toBeLessThan(Date.parse('2019-05-05'));
  expect(to).toBeGreaterThan(Date.parse('2024-06-01'));
});

test('zooming keeps the moment where it is, and neither end is without end', () => {
  const [from, to] = zoomed([0, 100 * 86_400_000], 25 * 86_400_000, 0.5);
  expect((25 * 86_400_000 - from) / (to - from)).toBeCloseTo(0.25);
  const [a, b] = zoomed([0, 86_400_000], 0, 1e-9);
  expect(b - a).toBe(10 * 60_000);
});

test('the span of an address is read as it was written', () => {
  for (const span of [
    ['2019-03-01', '2021-06-15'],
    ['2021-06-15T06:30', '2021-06-15T18:00'],
  ])
    expect(formatSpan(parseSpan(span.join('~'))!)).toBe(span.join('~'));
  for (const wrong of ['', 'x~y', '2021-01-01', '2022-01-01~2021-01-01']) expect(parseSpan(wrong)).toBeNull();
});

test('a bar is found where it is drawn', () => {
  const items = dated([item('1', '2023-01-01', '2023-12-31'), item('2', '2023-01-01', '2023-12-31')]);
  const origin = Date.parse('2023-01-01');
  const scene = sceneOf(lanesOf(items, 'family', CASE, named), 1e-8, origin);
  const [first, second] = scene.lanes[0]!.bars;
  expect(second!.y).toBeGreaterThan(first!.y);
  expect(barAt(scene, second!.x0 + 5, second!.y + 2)?.one.item.id).toBe('2');
  expect(barAt(scene, second!.x1 + 50, second!.y + 2)).toBeNull();
});

test('twenty thousand items are laid out in a moment', () => {
  const items = dated(
    Array.from({ length: 20_000 }, (_, i) => {
      const at = new Date(Date.UTC(2000, 0, 1 + (i % 8000))).toISOString().slice(0, 10);
      return item(String(i), at, at);
    }),
  );
  const lanes = lanesOf(items, 'family', CASE, named);
  const start = performance.now();
  const scene = sceneOf(lanes, 1e-9, 0);
  expect(scene.lanes[0]!.bars).toHaveLength(20_000);
  expect(performance.now() - start).toBeLessThan(600);
});

test('ticks go from decades to minutes', () => {
  const words = (from: string, to: string) =>
    axisTicks([Date.parse(from), Date.parse(to)], 6, 'en').map((one) => one.words);
  expect(words('1980-01-01', '2020-01-01')).toContain('1990');
  expect(words('2023-01-01', '2023-06-01').join()).toContain('Mar 2023');
  expect(words('2023-01-01T10:00Z', '2023-01-01T12:00Z').join()).toContain('11:00');
});
