import { describe, expect, it } from 'vitest';
import { formatPlace, parsePlace } from '../src/core/route/place';

describe('the place in the address', () => {
  it('brings another person to the same thing', () => {
    const address = '?view=reader&status=denied&claim=claim:12ab&who=entity:9&doc=sha256:77&mode=text';
    const place = parsePlace(address);
    expect(place.view).toBe('reader');
    expect(place.selection).toEqual({ claims: ['claim:12ab'], who: 'entity:9', doc: 'sha256:77' });
    expect(place.own).toEqual({ mode: 'text' });
    expect(formatPlace(place)).toBe(address);
  });

  it('keeps several selected claims in order', () => {
    const place = parsePlace('?view=graph&claim=claim:2&claim=claim:1');
    expect(place.selection.claims).toEqual(['claim:2', 'claim:1']);
    expect(parsePlace(formatPlace(place))).toEqual(place);
  });

  it('never carries the token on', () => {
    expect(formatPlace(parsePlace('?token=secret&view=claims'))).toBe('?view=claims');
  });

  it('starts with the documents', () => {
    expect(parsePlace('').view).toBe('documents');
  });
});
