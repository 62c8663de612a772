import { describe, expect, it } from 'vitest';
import { filterParams, isEmpty, parseFilter, toggled, withFacet, withWord } from '../src/core/filter/filter';

const params = (query: string) => new URLSearchParams(query);

describe('the filter and the address', () => {
  it('goes to the address and back unchanged', () => {
    const filter = parseFilter(params('status=denied&status=planned&voice=kind:court&q=green%20van&from=2023-01-01'));
    expect(filter).toEqual({
      status: ['denied', 'planned'],
      voice: ['kind:court'],
      q: 'green van',
      from: '2023-01-01',
    });
    expect(parseFilter(filterParams(filter))).toEqual(filter);
  });

  it('gives equal filters equal addresses whatever the order of clicking', () => {
    const one = toggled(toggled({}, 'type', 'supply'), 'type', 'attack');
    const other = toggled(toggled({}, 'type', 'attack'), 'type', 'supply');
    expect(filterParams(one).toString()).toBe(filterParams(other).toString());
  });

  it('is empty again when the last value is taken away', () => {
    const on = toggled({}, 'type', 'supply');
    expect(isEmpty(on)).toBe(false);
    expect(toggled(on, 'type', 'supply')).toEqual({});
    expect(isEmpty(withWord({ q: 'x' }, 'q', '  '))).toBe(true);
    expect(withFacet(on, 'type', [])).toEqual({});
  });

  it('drops empty and repeated values, and what is no filter', () => {
    expect(parseFilter(params('type=&type=supply&type=supply&view=claims&token=secret&q=%20'))).toEqual({
      type: ['supply'],
    });
  });
});
