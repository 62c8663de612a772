/** The columns of the table: which there are, how wide, and which ones this reader wants. */
import type { Word } from '../../core/i18n/i18n.svelte';

export type Column = { name: string; words: Word; width: string; sort?: string; always?: boolean };

export const COLUMNS: readonly Column[] = [
  { name: 'type', words: 'claims.col-type', width: '8.5rem', sort: 'type' },
  { name: 'claim', words: 'claims.claim', width: 'minmax(18rem, 1fr)', always: true },
  { name: 'status', words: 'claims.col-status', width: '10.5rem' },
  { name: 'voice', words: 'claims.col-voice', width: '12rem' },
  { name: 'time', words: 'claims.col-time', width: '8.5rem', sort: 'time' },
  { name: 'place', words: 'claims.col-place', width: '8rem' },
  { name: 'document', words: 'claims.col-document', width: '10rem', sort: 'document' },
  { name: 'review', words: 'claims.col-review', width: '6.5rem', sort: 'review' },
  { name: 'confidence', words: 'claims.col-confidence', width: '5.5rem', sort: 'confidence' },
];

const USUAL = ['type', 'claim', 'status', 'voice', 'time'];
const KEPT_AS = 'whosays.columns';

let chosen = $state.raw<readonly string[]>(localStorage.getItem(KEPT_AS)?.split(',') ?? USUAL);

export const columns = {
  get shown(): readonly Column[] {
    return COLUMNS.filter((column) => column.always || chosen.includes(column.name));
  },
  get widths(): string {
    return ['1.9rem', ...this.shown.map((column) => column.width)].join(' ');
  },
  toggle(name: string) {
    chosen = chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name];
    localStorage.setItem(KEPT_AS, chosen.join(','));
  },
};
