import { describe, expect, it } from 'vitest';
import { speakersOf } from '../src/core/claims/speakers';
import { LINES, MARKS, markOf, PINS, statusWords, weightOf } from '../src/core/claims/status';
import { shapeOf, VOICE_KINDS } from '../src/core/claims/voices';
import type { Voice } from '../src/core/api/types';

describe('marks', () => {
  it('says nothing of what surely happened, and everything else', () => {
    expect(statusWords({ polarity: 'affirmed', reality: 'actual', certainty: 'certain' })).toEqual([]);
    expect(statusWords({ polarity: 'negated', reality: 'planned', certainty: 'possible' })).toEqual([
      'negated',
      'planned',
      'possible',
    ]);
  });

  it('lets a denial show before anything else', () => {
    expect(markOf({ polarity: 'negated', reality: 'planned', certainty: 'certain' })).toBe('negated');
    expect(markOf({ polarity: 'affirmed', reality: 'cancelled', certainty: 'certain' })).toBe('cancelled');
    expect(markOf({ polarity: 'affirmed', reality: 'actual', certainty: 'possible' })).toBe('affirmed');
    expect(weightOf({ certainty: 'possible' })).toBeLessThan(weightOf({ certainty: 'probable' }));
  });

  it('draws no two marks alike, without any colour', () => {
    const drawn = (marks: object[]) => new Set(marks.map((mark) => JSON.stringify(mark))).size;
    expect(drawn(MARKS.map((mark) => LINES[mark]))).toBe(MARKS.length);
    expect(drawn(MARKS.map((mark) => PINS[mark]))).toBe(MARKS.length);
  });

  it('has a shape of its own for each kind of voice', () => {
    expect(new Set(VOICE_KINDS.map(shapeOf)).size).toBe(VOICE_KINDS.length);
    expect(shapeOf('no such kind')).toBe(shapeOf('other'));
  });
});

describe('speakers', () => {
  const voice = (text: string, cue: string): Voice => ({ text, cue, start: 0, end: 1, kind: 'other', entity: null });

  it('names who stands behind a pronoun', () => {
    const line = [{ text: 'she [Selma Orhun]', kind: 'voice' as const, strong: true }];
    expect(speakersOf([voice('she', 'denied')], line)).toEqual(['she [Selma Orhun]']);
  });

  it('knows that “allegedly” names nobody', () => {
    expect(speakersOf([voice('allegedly', 'allegedly')])).toEqual([null]);
  });
});
