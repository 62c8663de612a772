/** EDTF (ISO 8601-2) as words: "2023-01~" is "around January 2023". What is not understood is shown as it stands. */

export type Language = 'en' | 'tr';

const WORDS = {
  en: {
    around: (d: string) => `around ${d}`,
    maybe: (d: string) => `${d}, uncertain`,
    aroundMaybe: (d: string) => `around ${d}, uncertain`,
    between: (a: string, b: string) => `${a} to ${b}`,
    since: (d: string) => `from ${d} on`,
    until: (d: string) => `until ${d}`,
    one: (d: string) => `one of ${d}`,
    all: (d: string) => `${d}`,
    decade: (d: string) => `the ${d}s`,
    century: (d: string) => `the ${d}s`,
    at: (d: string, time: string) => `${d}, ${time}`,
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    quarter: (n: number) => `quarter ${n}`,
    half: (n: number) => (n === 1 ? 'first half' : 'second half'),
    of: (part: string, year: string) => `${part} ${year}`,
    someYear: 'year not known',
  },
  tr: {
    around: (d: string) => `${d} dolayları`,
    maybe: (d: string) => `${d}, kesin değil`,
    aroundMaybe: (d: string) => `${d} dolayları, kesin değil`,
    between: (a: string, b: string) => `${a} – ${b}`,
    since: (d: string) => `${d} ve sonrası`,
    until: (d: string) => `${d} tarihine kadar`,
    one: (d: string) => `şunlardan biri: ${d}`,
    all: (d: string) => `${d}`,
    decade: (d: string) => `${d}'lar`,
    century: (d: string) => `${d}'ler`,
    at: (d: string, time: string) => `${d}, ${time}`,
    seasons: ['ilkbahar', 'yaz', 'sonbahar', 'kış'],
    quarter: (n: number) => `${n}. çeyrek`,
    half: (n: number) => (n === 1 ? 'ilk yarı' : 'ikinci yarı'),
    of: (part: string, year: string) => `${year} ${part}`,
    someYear: 'yılı belli değil',
  },
};

export function edtfWords(edtf: string, language: Language): string {
  const words = WORDS[language];
  if (edtf.startsWith('P')) return durationWords(edtf, language);
  const set = /^([[{])(.+)[\]}]$/.exec(edtf);
  if (set?.[2]) {
    const members = set[2].split(',').map((one) => rangeWords(one.trim().replace('..', '/'), language));
    return set[1] === '[' ? words.one(members.join(', ')) : words.all(members.join(', '));
  }
  return rangeWords(edtf, language);
}

const UNITS: readonly [RegExp, string][] = [
  [/(\d+)Y/, 'year'],
  [/(\d+)M/, 'month'],
  [/(\d+)W/, 'week'],
  [/(\d+)D/, 'day'],
];
const TIME_UNITS: readonly [RegExp, string][] = [
  [/(\d+)H/, 'hour'],
  [/(\d+)M/, 'minute'],
  [/(\d+)S/, 'second'],
];

/** ISO 8601 durations: "PT10M" is "10 minutes". */
function durationWords(duration: string, language: Language): string {
  const [date = '', time = ''] = duration.slice(1).split('T');
  const parts = [
    ...UNITS.map((unit) => [date, ...unit] as const),
    ...TIME_UNITS.map((unit) => [time, ...unit] as const),
  ];
  const told = parts.flatMap(([text, pattern, unit]) => {
    const amount = pattern.exec(text)?.[1];
    return amount
      ? [new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(amount))]
      : [];
  });
  return told.join(' ') || duration;
}

function rangeWords(edtf: string, language: Language): string {
  const words = WORDS[language];
  const [from, to, ...more] = edtf.split('/');
  if (to === undefined || more.length > 0) return dateWords(edtf, language);
  const open = (end: string | undefined) => end === '' || end === '..';
  if (open(from) && open(to)) return edtf;
  if (open(from)) return words.until(dateWords(to, language));
  if (open(to)) return words.since(dateWords(from ?? '', language));
  return words.between(dateWords(from ?? '', language), dateWords(to, language));
}

/** One date: its qualifiers (anywhere in it: they are said once), then what is left of it. */
function dateWords(date: string, language: Language): string {
  const words = WORDS[language];
  const bare = date.replace(/[~?%]/g, '');
  const plain = plainWords(bare, language);
  const about = /[~%]/.test(date);
  const unsure = /[?%]/.test(date);
  if (about && unsure) return words.aroundMaybe(plain);
  if (about) return words.around(plain);
  return unsure ? words.maybe(plain) : plain;
}

function plainWords(date: string, language: Language): string {
  const words = WORDS[language];
  const [day, time] = date.split('T');
  if (day && time) return words.at(plainWords(day, language), time.replace(/(Z|[+-]\d\d:?\d\d)$/, ''));
  const vague = /^(\d\d)(\d|X)X$/.exec(date);
  if (vague?.[1]) return vague[2] === 'X' ? words.century(vague[1] + '00') : words.decade(vague[1] + vague[2] + '0');
  const parts = /^(\d{4}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(date);
  if (!parts) return date;
  const [, year = '', month, dayOfMonth] = parts;
  const yearWords = year === 'XXXX' ? words.someYear : year;
  if (month === undefined || month === 'XX') return yearWords;
  return partWords(yearWords, year, Number(month), dayOfMonth === 'XX' ? undefined : dayOfMonth, language);
}

function partWords(
  yearWords: string,
  year: string,
  month: number,
  day: string | undefined,
  language: Language,
): string {
  const words = WORDS[language];
  if (month >= 21 && month <= 24) return words.of(words.seasons[month - 21] ?? '', yearWords);
  if (month >= 33 && month <= 36) return words.of(words.quarter(month - 32), yearWords);
  if (month >= 40 && month <= 41) return words.of(words.half(month - 39), yearWords);
  if (month < 1 || month > 12) return `${year}-${month}`;
  const name = monthName(month, language);
  if (day === undefined) return `${name} ${yearWords}`;
  return `${Number(day)} ${name} ${yearWords}`;
}

function monthName(month: number, language: Language): string {
  const first = new Date(Date.UTC(2000, month - 1, 1));
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(first);
}

/** "Sunday" for an ISO date; nothing for a month or a year. */
export function weekdayOf(iso: string, language: Language): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(iso)?.[0];
  if (!day) return '';
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(date);
}
