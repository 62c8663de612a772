/** Status is drawn, not only coloured: the same marks for lines and edges, pins and bars, chips, in every picture. */
import type { Status } from '../api/types';

/** The words of a status that a chip may show and that the filter takes; nothing for what surely happened. */
export type StatusWord =
  'negated' | 'habitual' | 'planned' | 'attempted' | 'cancelled' | 'hypothetical' | 'probable' | 'possible';
export const STATUS_WORDS: readonly StatusWord[] = [
  'negated',
  'habitual',
  'planned',
  'attempted',
  'cancelled',
  'hypothetical',
  'probable',
  'possible',
];

export type Mark = 'affirmed' | 'habitual' | 'planned' | 'attempted' | 'cancelled' | 'hypothetical' | 'negated';
export const MARKS: readonly Mark[] = [
  'affirmed',
  'habitual',
  'planned',
  'attempted',
  'cancelled',
  'hypothetical',
  'negated',
];

/** One mark a claim: that it is denied matters most, then in which way it is said to have happened. */
export function markOf(status: Status): Mark {
  if (status.polarity === 'negated') return 'negated';
  return status.reality === 'actual' ? 'affirmed' : status.reality;
}

export function statusWords(status: Status): StatusWord[] {
  const words: StatusWord[] = [];
  if (status.polarity === 'negated') words.push('negated');
  if (status.reality !== 'actual') words.push(status.reality);
  if (status.certainty !== 'certain') words.push(status.certainty);
  return words;
}

/** Weight of a line, opacity of a pin: 1, 0.6 or 0.4. */
export function weightOf(status: Pick<Status, 'certainty'>): number {
  return { certain: 1, probable: 0.6, possible: 0.4 }[status.certainty];
}

/** How an edge is drawn: dashes in units of its width (empty = solid), and what stands in its middle. */
export type LineStyle = { dash: readonly number[]; double: boolean; width: number; middle: 'none' | 'cross' | 'bar' };
export const LINES: Record<Mark, LineStyle> = {
  affirmed: { dash: [], double: false, width: 2, middle: 'none' },
  habitual: { dash: [], double: true, width: 2, middle: 'none' },
  planned: { dash: [7, 4], double: false, width: 2, middle: 'none' },
  attempted: { dash: [3, 3], double: false, width: 2, middle: 'none' },
  cancelled: { dash: [7, 4], double: false, width: 2, middle: 'cross' },
  hypothetical: { dash: [1, 3], double: false, width: 2, middle: 'none' },
  negated: { dash: [], double: false, width: 1, middle: 'bar' },
};

/** How a pin or a bar is drawn. */
export type PinStyle = {
  fill: 'full' | 'half' | 'none';
  outline: 'solid' | 'dotted' | 'ring';
  over: 'none' | 'cross' | 'bar';
};
export const PINS: Record<Mark, PinStyle> = {
  affirmed: { fill: 'full', outline: 'solid', over: 'none' },
  habitual: { fill: 'full', outline: 'ring', over: 'none' },
  planned: { fill: 'none', outline: 'solid', over: 'none' },
  attempted: { fill: 'half', outline: 'solid', over: 'none' },
  cancelled: { fill: 'none', outline: 'solid', over: 'cross' },
  hypothetical: { fill: 'none', outline: 'dotted', over: 'none' },
  negated: { fill: 'none', outline: 'solid', over: 'bar' },
};
