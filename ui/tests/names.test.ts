import { expect, test } from 'vitest';
import { fewOf } from '../src/core/text/names';

test('names are told once, with an article or without, and only the first', () => {
  expect(fewOf(['the objects', 'objects', 'the drivers'])).toBe('the objects, the drivers');
  expect(fewOf(['A.C.', 'B.D.', 'a driver', 'two guards'])).toBe('A.C., B.D., a driver');
  expect(fewOf(['A.C.', 'B.D.', 'a.c.'], 2)).toBe('A.C., B.D.');
  expect(fewOf([])).toBe('');
});
