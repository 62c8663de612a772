import { describe, expect, it } from 'vitest';
import { edtfWords, weekdayOf } from '../src/core/time/edtf';

const ENGLISH: [string, string][] = [
  ['2023', '2023'],
  ['2023-01', 'January 2023'],
  ['2023-01-05', '5 January 2023'],
  ['2023-01~', 'around January 2023'],
  ['2023-01?', 'January 2023, uncertain'],
  ['2023%', 'around 2023, uncertain'],
  ['2020/2022', '2020 to 2022'],
  ['2020/..', 'from 2020 on'],
  ['../2020-06', 'until June 2020'],
  ['2019-21', 'spring 2019'],
  ['198X', 'the 1980s'],
  ['19XX', 'the 1900s'],
  ['2023-06-06T21:30', '6 June 2023, 21:30'],
  ['[2019,2021]', 'one of 2019, 2021'],
  ['2023-XX-XX', '2023'],
  ['PT10M', '10 minutes'],
  ['P2Y6M', '2 years 6 months'],
  ['whatever', 'whatever'],
];

describe('EDTF as words', () => {
  it.each(ENGLISH)('%s', (edtf, words) => expect(edtfWords(edtf, 'en')).toBe(words));

  it('speaks Turkish', () => {
    expect(edtfWords('2023-01~', 'tr')).toBe('Ocak 2023 dolayları');
    expect(edtfWords('2020/..', 'tr')).toBe('2020 ve sonrası');
    expect(edtfWords('2019-21', 'tr')).toBe('2019 ilkbahar');
  });

  it('knows weekdays of days only', () => {
    expect(weekdayOf('2023-06-06', 'en')).toBe('Tuesday');
    expect(weekdayOf('2023-06-06', 'tr')).toBe('Salı');
    expect(weekdayOf('2023-06', 'en')).toBe('');
    expect(weekdayOf('2023-13-45', 'en')).toBe('');
  });
});
