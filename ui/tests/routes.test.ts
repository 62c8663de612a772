import { expect, test } from 'vitest';
import type { Leg, Stage } from '../src/core/api/pictures';
import { saidIn, slotsOf } from '../src/views/conflicts/sides';
import { escaped, sketchSvg, wrapped, type Box } from '../src/views/routes/sketch';
import { claimsOf, columnsOfProcess, columnsOfRoute } from '../src/views/routes/steps';

const SO = { polarity: 'affirmed', reality: 'actual', certainty: 'certain' } as const;
const telling = (claim: string) => ({ claim, status: SO, attribution: [], evidence: {} }) as never;
const leg = (id: string, step: number, more: Partial<Leg> = {}): Leg =>
  ({
    id,
    step,
    origin: [],
    via: [],
    destination: [{ text: 'Kars', entity: null }],
    means: [],
    papers: [],
    carriers: [],
    status: SO,
    tellings: [telling(id)],
    when: null,
    back: false,
    follows: null,
    ...more,
  }) as Leg;
const stage = (id: string, kind: string, more: Partial<Stage> = {}): Stage =>
  ({ id, kind, actors: [], places: [], things: ['a van'], status: SO, tellings: [telling(id)], ...more }) as Stage;

test('legs of one step are alternatives; the way back runs below', () => {
  const { out, back } = columnsOfRoute({ legs: [leg('a', 1), leg('b', 1), leg('c', 2), leg('d', 3, { back: true })] });
  expect(out.map((column) => column.steps.map((step) => step.id))).toEqual([['a', 'b'], ['c']]);
  expect(back.map((column) => column.steps.map((step) => step.id))).toEqual([['d']]);
  expect(claimsOf([...out, ...back])).toEqual(['a', 'b', 'c', 'd']);
});

test('a leg that one voice denies is contested, two accounts of it are not', () => {
  const denied = leg('b', 1, { status: { ...SO, polarity: 'negated' } });
  expect(columnsOfRoute({ legs: [leg('a', 1), denied] }).out[0]!.contested).toBe(true);
  expect(columnsOfRoute({ legs: [leg('a', 1), leg('b', 1)] }).out[0]!.contested).toBe(false);
  expect(columnsOfRoute({ legs: [denied] }).out[0]!.contested).toBe(false);
});

test('nothing is filled in: a leg without an origin has none', () => {
  expect(columnsOfRoute({ legs: [leg('a', 1)] }).out[0]!.steps[0]!.facts).toEqual([{ word: 'to', texts: ['Kars'] }]);
});

test('stages of one kind that follow each other are accounts of one stage', () => {
  const { out, back } = columnsOfProcess({
    stages: [stage('a', 'lodging'), stage('b', 'lodging'), stage('c', 'money'), stage('d', 'return')],
  });
  expect(out.map((column) => column.steps.length)).toEqual([2, 1]);
  expect(back).toHaveLength(1);
});

test('the sketch is an image in which no words are markup', () => {
  const box: Box = { title: 'Leg 1', lines: ['from <b>Van</b> & Kars'], mark: 'cancelled', weight: 1 };
  const svg = sketchSvg(
    { heading: 'A "way"', out: [[box], [box]], back: [] },
    { paper: '#fff', ink: '#000', faint: '#555', line: '#999' },
  );
  expect(svg).toContain('&lt;b&gt;Van&lt;/b&gt; &amp;');
  expect(svg).not.toContain('<b>');
  expect(svg).toContain('stroke-dasharray="7 4"');
  expect(escaped('"<&>')).toBe('&quot;&lt;&amp;&gt;');
});

test('words are put in lines, none is lost', () => {
  const text = 'from the bus terminal of Plovdiv to the company’s depot in Tekirdağ by truck';
  expect(wrapped(text).join(' ')).toBe(text);
  expect(Math.max(...wrapped(text).map((line) => line.length))).toBeLessThanOrEqual(32);
});

test('each claim of a conflict says its own', () => {
  const one = { slot: 'number', values: ['23', '30'], claims: ['a', 'b'] };
  const two = { slot: 'number', values: ['30', '12'], claims: ['b', 'c'] };
  const said = saidIn({ disagreements: [one, two] as never });
  expect(said.get('b')).toEqual([{ slot: 'number', value: '30' }]);
  expect(said.get('c')).toEqual([{ slot: 'number', value: '12' }]);
  expect(slotsOf([one, two, { slot: '' }])).toEqual(['number']);
});
