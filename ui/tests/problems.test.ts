import { expect, test } from 'vitest';
import { turkishProblem as problem } from '../src/core/i18n/problems';

test('what is wrong with a file is told in Turkish, with its numbers', () => {
  expect(problem('No text on pages 2, 5 and more: scanned perhaps; OCR would bring it in.')).toBe(
    'Metni olmayan sayfalar: 2, 5 ve başkaları. Belki taranmıştır; OCR metnini getirir.',
  );
  expect(problem('No text on page 2: scanned perhaps; OCR would bring it in.')).toBe(
    'Metni olmayan sayfalar: 2. Belki taranmıştır; OCR metnini getirir.',
  );
  expect(problem('the DOCX needs a password: save a copy without one and add that')).toBe(
    'DOCX parola istiyor: parolasız bir kopya kaydedip onu ekleyin',
  );
  expect(problem('Page 3 is damaged and was left out.')).toBe('3. sayfa bozuk, atlandı.');
});

test('a sentence of no known form stays', () => {
  expect(problem('something new')).toBe('something new');
});
