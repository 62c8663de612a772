import { expect, test } from 'vitest';
import { turkishReason as reason } from '../src/core/i18n/reasons';

test('a reason is told clause by clause, with the documents’ own words in it', () => {
  expect(reason('both name “Aydal” and “Nergis Aydal”; told with “sell”')).toBe(
    'ikisi de anıyor: “Aydal” ile “Nergis Aydal”; ikisinin de sözü “sell”',
  );
  expect(reason('“pay”: a document in its own words and “she” differ in the number: “two” and “3”')).toBe(
    '“pay”: belgenin kendi sözleri ile “she” ayrılıyor – sayı: “two” ve “3”',
  );
});

test('points keep their numbers', () => {
  expect(reason('80 points: the same name: izmir (+70); 25 km lie between them (+10)')).toBe(
    '80 puan: aynı ad: izmir (+70); aralarında 25 km var (+10)',
  );
});

test('voices that are counted once say why', () => {
  expect(
    reason('2 independent voices: a.txt; somebody whom nobody names. Counted once: A, B and C print one text.'),
  ).toBe('2 bağımsız ses: a.txt; kimsenin adını vermediği biri. Bir kez sayılanlar: A, B ile C tek bir metni basıyor.');
});

test('a clause of no known form stays', () => {
  expect(reason('something new')).toBe('something new');
});
