import { describe, expect, it } from 'vitest';
import { placeOf } from '../src/core/claims/edit';
import { paragraphAt, paragraphsOf, stacked } from '../src/views/reader/paragraphs';
import { dayOf, yearTicks } from '../src/views/entities/timescale';

describe('paragraphs', () => {
  it('cuts at line breaks and keeps every offset', () => {
    const text = 'Title\n\nFirst line.\n   \nSecond line.';
    const found = paragraphsOf(text);
    expect(found.map((one) => one.text)).toEqual(['Title', 'First line.', 'Second line.']);
    found.forEach((one) => expect(text.slice(one.start, one.end)).toBe(one.text));
    expect(paragraphAt(found, text.indexOf('line.'))).toBe(1);
    expect(paragraphAt(found, text.length)).toBe(2);
  });

  it('stacks notes that have no room beside their sentence', () => {
    expect(stacked([0, 0, 10, 100], [20, 20, 20, 20], 2)).toEqual([0, 22, 44, 100]);
  });
});

describe('words marked for an edit', () => {
  const claim = { evidence: { document: 'd', start: 100, end: 130, quote: '😀 A.C. paid K.T. twice', boxes: [] } };

  it('stand at code points of the document', () => {
    expect(placeOf(claim, ' K.T. ')).toEqual({ text: 'K.T.', start: 112, end: 116 });
  });

  it('must be in the sentence', () => {
    expect(placeOf(claim, 'M.S.')).toBeNull();
    expect(placeOf(claim, '  ')).toBeNull();
  });
});

describe('years on a line', () => {
  it('are no more than there is room for', () => {
    const ticks = yearTicks(dayOf('2001-05-01'), dayOf('2024-01-01'), 6);
    expect(ticks.length).toBeLessThanOrEqual(6);
    expect(ticks.map((tick) => tick.year)).toEqual([2005, 2010, 2015, 2020]);
  });
});
