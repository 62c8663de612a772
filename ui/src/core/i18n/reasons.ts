/**
 * Why the machine joined two things, in Turkish. The case keeps its reasons in English, as clauses of a few forms with
 * words of documents in them; those words stay as they are, and so does a clause of no known form.
 */
import { WORDS } from './words';

type Form = readonly [RegExp, (...words: string[]) => string];

const kept = (text: string) =>
  text.replaceAll(' and ', ' ile ').replaceAll('a document in its own words', 'belgenin kendi sözleri');
const so = (text: string) => `“${clause(text.slice(1, -1))}”`;

const worded = (key: string, language: 0 | 1) => (WORDS as Record<string, readonly string[]>)[key]?.[language];
const turkish = (key: string) => worded(key, 1) ?? key.split('.')[1] ?? key;

const TURKISH: readonly Form[] = [
  [/^the sentences are nearly the same$/, () => 'tümceler neredeyse aynı'],
  [/^said to be so$/, () => 'öyle deniyor'],
  [/^said not to be so$/, () => 'öyle değil deniyor'],
  [/^told with (“.*”)$/, (word) => `ikisinin de sözü ${word}`],
  [/^(“.*”) and (“.*”) tell of one kind of act$/, (a, b) => `${a} ile ${b} aynı tür bir eylemi anlatıyor`],
  [/^both name (.*)$/, (what) => `ikisi de anıyor: ${kept(what)}`],
  [/^both count (.*)$/, (n) => `ikisindeki sayı da ${n}`],
  [/^both at one time \((.*)\)$/, (when) => `ikisi de aynı zamanda (${when})`],
  [/^both in (.*)$/, (where) => `ikisinin yeri de ${kept(where)}`],
  [/^planned says (.*), done says (.*)$/, (a, b) => `planlandığını diyen ${kept(a)}, yapıldığını diyen ${kept(b)}`],
  [
    /^(“.*”): (.*) differ in the (\w+): (“.*”) and (“.*”)$/,
    (what, who, slot, a, b) => `${what}: ${kept(who)} ayrılıyor – ${turkish(`slot.${slot}`)}: ${so(a)} ve ${so(b)}`,
  ],
  [/^the text says (“.*”)$/, (word) => `metin ${word} diyor`],
  [/^(\d+) independent voices?: (.*)$/, (n, rest) => `${n} bağımsız ses: ${clause(rest)}`],
  [/^(.*)\. Counted once: (.*)$/, (last, rest) => `${clause(last)}. Bir kez sayılanlar: ${clause(rest)}`],
  [/^somebody whom nobody names(\.?)$/, (dot) => `kimsenin adını vermediği biri${dot}`],
  [/^(.*) print one text(\.?)$/, (who, dot) => `${kept(who)} tek bir metni basıyor${dot}`],
  [
    /^(.*) speak for one (\w+)(\.?)$/,
    (who, office, dot) => `${kept(who)} tek bir kurum adına konuşuyor: ${turkish(`voice.${office}`)}${dot}`,
  ],
  [/^(“.*”) calls (“.*”) (“.*”)$/, (who, what, word) => `${who}, ${what} için ${word} diyor`],
  [/^(.*) tells of (“.*”) aimed at (“.*”)$/, (who, act, aim) => `${kept(who)} şunu anlatıyor: ${act}, hedefi ${aim}`],
  [/^(\d+) points: (.*)$/, (n, rest) => `${n} puan: ${clause(rest)}`],
  [/^(.*) \(([+-]\d+)\)$/, (what, points) => `${clause(what)} (${points})`],
  [/^the same name: (.*)$/, (name) => `aynı ad: ${name}`],
  [/^words of both: (.*)$/, (words) => `ikisinde de olan sözcükler: ${words}`],
  [/^they share (.*) only$/, (word) => `yalnızca ${word} ortak`],
  [/^written otherwise: (.*)$/, (words) => `başka yazılmış: ${words}`],
  [/^not the same: (.*)$/, (words) => `aynı değil: ${words}`],
  [/^each has what the other lacks: (.*)$/, (words) => `her birinde öbüründe olmayan var: ${words}`],
  [/^only one has: (.*)$/, (words) => `yalnızca birinde var: ${words}`],
  [/^names have changed places, as of father and son$/, () => 'adlar yer değiştirmiş, baba ile oğulda olduğu gibi'],
  [/^the words stand in another order$/, () => 'sözcüklerin sırası başka'],
  [/^(.*) are the initials of the other$/, (short) => `${short} öbürünün baş harfleri`],
  [/^both are called (.*)$/, (name) => `ikisine de ${name} deniyor`],
  [/^both are (.*)$/, (name) => `ikisi de ${name}`],
  [/^the sources? withholds? the name$/, () => 'kaynak adı gizliyor'],
  [/^(.*) could stand for (.*)$/, (short, name) => `${short}, ${name} yerine geçebilir`],
  [/^(.*) is the last name of (.*)$/, (last, name) => `${last}, ${name} adının soyadı`],
  [
    /^both stand in claims with (.*?)(?: and (\d+) more)?$/,
    (who, more) => `ikisi de şunlarla aynı iddialarda: ${who}${more ? ` ve ${more} tane daha` : ''}`,
  ],
  [/^one document names both, as two$/, () => 'bir belge ikisini de, iki ayrı kişi olarak anıyor'],
  [/^stated facts differ: (.*)$/, (facts) => `belirtilen bilgiler ayrı: ${facts}`],
  [/^(\d+) km lie between them$/, (far) => `aralarında ${far} km var`],
  [/^(“.*”) and (“.*”) both stop in (.*)$/, (a, b, where) => `${a} ile ${b} aynı yerde duruyor: ${where}`],
  [
    /^(.*) and (.*) both name (.*), and both ways touch (.*)$/,
    (a, b, who, where) => `${a} ile ${b} ${who} adını anıyor, iki yol da buradan geçiyor: ${where}`,
  ],
  [/^(“.*”) and (“.*”) are named together$/, (a, b) => `${a} ile ${b} birlikte anılıyor`],
  [/^(“.*”) and (“.*”) are one description in (.*)$/, (a, b, where) => `${a} ile ${b} aynı tanım: ${where}`],
  [/^(“.*”) goes on with (“.*”) in the same paragraph$/, (a, b) => `${a} aynı paragrafta ${b} ile sürüyor`],
  [/^(.*) is told in one sentence of the same doer$/, (what) => `${what} tek tümcede aynı kişi için söyleniyor`],
  [
    /^(.*): (“.*”) are the papers that the group uses$/,
    (what, papers) => `${what}: ${papers} grubun kullandığı belgeler`,
  ],
  [
    /^(.*) names nobody who goes and stands in one sentence with the group$/,
    (what) => `${what} gideni anmıyor ve grupla aynı tümcede`,
  ],
  [
    /^(.*) names nobody who goes and follows a sentence about the group$/,
    (what) => `${what} gideni anmıyor ve grupla ilgili bir tümceyi izliyor`,
  ],
];

/** In English as the case keeps it, but for the names of what differs: "in the polarity" is "in whether it is so". */
export function englishReason(why: string): string {
  return why.replace(/(?<= differ in )the (\w+)(?=: )/g, (words, slot: string) => worded(`slot.${slot}`, 0) ?? words);
}

export function turkishReason(why: string): string {
  return why.split('; ').map(clause).join('; ');
}

function clause(text: string): string {
  for (const [form, words] of TURKISH) {
    const found = form.exec(text);
    if (found) return words(...found.slice(1));
  }
  return text;
}
