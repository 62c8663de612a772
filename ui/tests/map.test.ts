import { expect, test } from 'vitest';
import type { MapLeg, Pin } from '../src/core/api/pictures';
import { along, away, curve, lengthOf, trimmed, type Point } from '../src/core/draw/geometry';
import {
  boundsOf,
  formatCamera,
  mostOf,
  namesThatFit,
  parseCamera,
  radiusOf,
  spotsOf,
  waysOf,
} from '../src/views/map/spots';

const pin = (id: string, lon: number | null, lat: number | null, more: Partial<Pin> = {}): Pin => ({
  id,
  name: id,
  lat,
  lon,
  precision: 'point',
  within: null,
  country: null,
  extent: null,
  claims: ['1'],
  families: { money: 1 },
  marks: { affirmed: 1 },
  ...more,
});
const leg = (lines: [number, number][][]): MapLeg =>
  ({ lines, claims: ['1'], number: 1, back: false }) as unknown as MapLeg;
const project = (lon: number, lat: number): Point => [lon * 10, -lat * 10];

test('a region is never a pin', () => {
  expect(
    spotsOf([pin('a', null, null, { precision: 'region' }), pin('b', 1, 2)], project).map((one) => one.pin.id),
  ).toEqual(['b']);
});

test('more claims make a larger place, and large ones lie below small ones', () => {
  const spots = spotsOf([pin('a', 1, 1), pin('b', 2, 2, { claims: ['1', '2', '3', '4'] })], project);
  expect(spots.map((one) => one.pin.id)).toEqual(['b', 'a']);
  expect(radiusOf(10_000)).toBeLessThan(30);
});

test('only an unsure place has a circle around it', () => {
  const [sure] = spotsOf([pin('a', 1, 1)], project);
  const [area] = spotsOf([pin('a', 1, 1, { precision: 'area', extent: [0, 0, 20, 10] })], project);
  expect(sure!.extent).toBe(0);
  expect(area!.extent).toBeGreaterThan(50);
});

test('there and back are two curves', () => {
  const [there, back] = waysOf(
    [
      leg([
        [
          [0, 0],
          [10, 0],
        ],
      ]),
      leg([
        [
          [10, 0],
          [0, 0],
        ],
      ]),
    ],
    project,
  );
  const middle = (line: Point[]) => along(line, 0.5).at[1];
  expect(Math.sign(middle(there!.line))).not.toBe(Math.sign(middle(back!.line)));
  const twice = waysOf(
    [
      leg([
        [
          [0, 0],
          [10, 0],
        ],
      ]),
      leg([
        [
          [0, 0],
          [10, 0],
        ],
      ]),
    ],
    project,
  );
  expect(middle(twice[0]!.line)).not.toBeCloseTo(middle(twice[1]!.line));
});

test('what a place is mostly', () => {
  const most = mostOf(pin('a', 1, 1, { families: { money: 1, violence: 3 }, marks: { planned: 2, affirmed: 1 } }));
  expect(most).toEqual({ family: 'violence', mark: 'planned' });
});

test('names that would cover one another are left out, the most told stays', () => {
  const spots = spotsOf(
    [pin('small', 1, 1), pin('large', 1.2, 1, { claims: ['1', '2'] }), pin('far', 90, 50)],
    project,
  );
  expect(namesThatFit(spots, () => 60)).toEqual(new Set(['large', 'far']));
});

test('the map begins with all that is on it', () => {
  expect(
    boundsOf(
      [pin('a', 1, 2), pin('b', null, null)],
      [
        leg([
          [
            [5, 6],
            [-3, 4],
          ],
        ]),
      ],
    ),
  ).toEqual([-3, 2, 5, 6]);
  expect(boundsOf([], [])).toBeNull();
});

test('the camera of an address is read as it was written', () => {
  expect(parseCamera(formatCamera(28.974, 41.013, 6.5))).toEqual({ center: [28.974, 41.013], zoom: 6.5 });
  for (const wrong of [undefined, '', '1,2', 'a,b,c', '1,200,3']) expect(parseCamera(wrong)).toBeNull();
});

test('lines: a curve keeps its ends, trimming takes off what it should', () => {
  const line = curve([0, 0], [100, 0], 0.2);
  expect(line[0]).toEqual([0, 0]);
  expect(line.at(-1)).toEqual([100, 0]);
  expect(away([50, 0], line)).toBeGreaterThan(5);
  expect(lengthOf(trimmed(line, 10, 10))).toBeCloseTo(lengthOf(line) - 20, 0);
  expect(
    trimmed(
      [
        [0, 0],
        [10, 0],
      ],
      6,
      6,
    ),
  ).toEqual([]);
});
