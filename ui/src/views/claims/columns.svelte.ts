/** The columns of the table: which there are, how wide, and which ones this reader wants. */
import type { Word } from '../../core/i18n/i18n.svelte';
import { printing } from '../../core/printing.svelte';

/** `width` in rem; a column that is always there takes what the others leave, and at least its width. */
export type Column = { name: string; words: Word; width: number; sort?: string; always?: boolean };

export const COLUMNS: readonly Column[] = [
  { name: 'type', words: 'claims.col-type', width: 8.5, sort: 'type' },
  { name: 'claim', words: 'claims.claim', width: 18, always: true },
  { name: 'status', words: 'claims.col-status', width: 10.5 },
  { name: 'voice', words: 'claims.col-voice', width: 12 },
  { name: 'time', words: 'claims.col-time', width: 8.5, sort: 'time' },
  { name: 'place', words: 'claims.col-place', width: 8 },
  { name: 'document', words: 'claims.col-document', width: 10, sort: 'document' },
  { name: 'review', words: 'claims.col-review', width: 6.5, sort: 'review' },
  { name: 'confidence', words: 'claims.col-confidence', width: 5.5, sort: 'confidence' },
];

const USUAL = ['type', 'claim', 'status', 'voice', 'time'];
const KEPT_AS = 'whosays.columns';

let chosen = $state.raw<readonly string[]>(localStorage.getItem(KEPT_AS)?.split(',') ?? USUAL);

function onScreen({ width, always }: Column): string {
  return always ? `minmax(${width}rem, 1fr)` : `${width}rem`;
}

/** A sheet cannot be scrolled: a table that is wider than it would be printed small. */
function onPaper({ width }: Column): string {
  return `minmax(0, ${width}fr)`;
}

export const columns = {
  get shown(): readonly Column[] {
    return COLUMNS.filter((column) => column.always || chosen.includes(column.name));
  },
  get widths(): string {
    return [printing.on ? '0' : '1.9rem', ...this.shown.map(printing.on ? onPaper : onScreen)].join(' ');
  },
  toggle(name: string) {
    chosen = chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name];
    localStorage.setItem(KEPT_AS, chosen.join(','));
  },
};
