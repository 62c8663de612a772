/** The words of the interface in English and Turkish. Words of documents are never translated. */
import { turkishProblem } from './problems';
import { englishReason, turkishReason } from './reasons';
import { WORDS } from './words';

export type Language = 'en' | 'tr';
export type Word = keyof typeof WORDS;
const KEPT_AS = 'whosays.language';

function chosen(): Language {
  const kept = localStorage.getItem(KEPT_AS);
  if (kept === 'en' || kept === 'tr') return kept;
  return navigator.language.toLowerCase().startsWith('tr') ? 'tr' : 'en';
}

const first = chosen();
let current = $state<Language>(first);
document.documentElement.lang = first;

export const language = {
  get name() {
    return current;
  },
};

export function switchLanguage(): void {
  current = current === 'en' ? 'tr' : 'en';
  document.documentElement.lang = current;
  localStorage.setItem(KEPT_AS, current);
}

/** The words for `key`; "{n}" and other names in braces are replaced. Numbers get their separators. */
export function t(key: Word, values: Record<string, string | number> = {}): string {
  const words = WORDS[key][current === 'en' ? 0 : 1];
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? number(value) : value;
  });
}

/** Words for a value that comes from the case ("type.supply"); the value itself where there are none. */
export function told(prefix: string, value: string): string {
  const key = `${prefix}.${value}`;
  return key in WORDS ? t(key as Word) : value.replaceAll('_', ' ');
}

/** Why the machine joined two things, which the case tells in English. */
export function reason(why: string): string {
  return current === 'en' ? englishReason(why) : turkishReason(why);
}

/** What is wrong with a file, which the case tells in English. */
export function problem(words: string): string {
  return current === 'en' ? words : turkishProblem(words);
}

/** One word for 1, another for the rest: `count(3, 'claim.one', 'claim.many')`. */
export function count(n: number, one: Word, many: Word): string {
  return t(n === 1 ? one : many, { n });
}

export function number(value: number): string {
  return new Intl.NumberFormat(current).format(value);
}

/** Share as "38 %". */
export function percent(share: number): string {
  return new Intl.NumberFormat(current, { style: 'percent' }).format(share);
}
