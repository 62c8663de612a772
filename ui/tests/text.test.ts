import { describe, expect, it } from 'vitest';
import { offsetsOf } from '../src/core/text/offsets';
import { segments } from '../src/core/text/segments';

describe('offsets', () => {
  it('counts code points, whatever the letters', () => {
    const text = 'a𝒜b😀c İğne';
    const at = offsetsOf(text);
    const letters = [...text];
    letters.forEach((letter, i) => expect(text.slice(at(i), at(i + 1))).toBe(letter));
    expect(at(letters.length)).toBe(text.length);
  });

  it('costs nothing where every letter is one unit', () => {
    expect(offsetsOf('İzmir')(3)).toBe(3);
  });
});

describe('segments', () => {
  it('covers everything once, with the marks of each stretch', () => {
    const found = segments(10, 30, [
      { start: 5, end: 20, mark: 'a' },
      { start: 15, end: 25, mark: 'b' },
    ]);
    expect(found).toEqual([
      { start: 10, end: 15, marks: ['a'] },
      { start: 15, end: 20, marks: ['a', 'b'] },
      { start: 20, end: 25, marks: ['b'] },
      { start: 25, end: 30, marks: [] },
    ]);
  });

  it('leaves out what lies elsewhere or is empty', () => {
    const found = segments(0, 4, [
      { start: 4, end: 9, mark: 'x' },
      { start: 2, end: 2, mark: 'y' },
    ]);
    expect(found).toEqual([{ start: 0, end: 4, marks: [] }]);
  });
});
