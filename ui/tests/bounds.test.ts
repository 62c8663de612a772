import { expect, test } from 'vitest';
import { boundsOf, dayOf } from '../src/core/time/bounds';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
const when = (edtf: string | null, earliest: string | null, latest: string | null) => ({ edtf, earliest, latest });

test('the last day belongs to a time', () => {
  expect(boundsOf(when('2023-05', '2023-05-01', '2023-05-31'))).toEqual({
    start: day('2023-05-01'),
    end: day('2023-06-01'),
    soft: false,
    set: false,
  });
});

test('approximate, uncertain and rough times have soft ends', () => {
  for (const edtf of ['2023-01~', '2023?', '2023%', '199X'])
    expect(boundsOf(when(edtf, '2023-01-01', '2023-12-31'))?.soft).toBe(true);
});

test('open ends are null', () => {
  expect(boundsOf(when('2023/..', '2023-01-01', null))).toMatchObject({ start: day('2023-01-01'), end: null });
  expect(boundsOf(when('../2023', null, '2023-12-31'))).toMatchObject({ start: null, end: day('2024-01-01') });
});

test('a set is a band', () => {
  expect(boundsOf(when('[2023-01-02..2023-01-09]', '2023-01-02', '2023-01-09'))?.set).toBe(true);
});

test('hours are narrower than their day', () => {
  const bounds = boundsOf(when('2023-05-01T14:30', '2023-05-01', '2023-05-01'));
  expect(bounds).toMatchObject({ start: day('2023-05-01') + 14.5 * 3_600_000 });
  expect(bounds!.end! - bounds!.start!).toBe(60_000);
});

test('what has no date has no bounds, nor has what ends before it begins', () => {
  expect(boundsOf(when(null, null, null))).toBeNull();
  expect(boundsOf(when(null, '2023-02-01', '2023-01-01'))).toBeNull();
});

test('years before 100 are no years of the last century', () => {
  expect(new Date(dayOf('0050-01-01')!).getUTCFullYear()).toBe(50);
  expect(dayOf('nothing')).toBeNull();
});
