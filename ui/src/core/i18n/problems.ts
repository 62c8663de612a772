/** What is wrong with a file, in Turkish. The case tells it in English; a sentence of no known form stays as it is. */

type Form = readonly [RegExp, (...words: string[]) => string];

const TURKISH: readonly Form[] = [
  [
    /^the PDF is a scan, .*$/,
    () => 'PDF bir tarama, metni olmayan sayfa görüntüleri: OCR’dan geçirin (örneğin ocrmypdf) ve sonucu ekleyin',
  ],
  [
    /^the (PDF|DOCX) needs a password: .*$/,
    (kind) => `${kind} parola istiyor: parolasız bir kopya kaydedip onu ekleyin`,
  ],
  [
    /^the PDF is damaged or cut short: .*$/,
    () => 'PDF bozuk ya da eksik: yeni bir kopya edinin ya da bir görüntüleyicide açıp yeniden kaydedin',
  ],
  [/^the PDF has only blank pages: .*$/, () => 'PDF’in sayfaları boş: okunacak bir şey yok'],
  [/^the DOCX is damaged: .*$/, () => 'DOCX bozuk: bir kelime işlemcide açıp yeniden ya da PDF olarak kaydedin'],
  [/^the DOCX or archive is damaged .*$/, () => 'DOCX ya da arşiv bozuk ya da eksik: yeni bir kopyasını edinin'],
  [
    /^the DOCX unpacks to more than .*$/,
    () => 'DOCX açılınca bir gigabaytı aşıyor: metnini düz metin olarak kaydedip onu ekleyin',
  ],
  [/^the file is a picture: .*$/, () => 'dosya bir görüntü: metin katmanlı bir PDF olarak kaydedip (OCR) onu ekleyin'],
  [/^the file is an archive: .*$/, () => 'dosya bir arşiv: açıp içindeki dosyaları ekleyin'],
  [/^the file is not a document: .*$/, () => 'dosya bir belge değil: düz metin, Markdown, HTML, DOCX ve PDF okunur'],
  [
    /^the file is in an old Office format: .*$/,
    () => 'dosya eski bir Office biçiminde: DOCX ya da PDF olarak kaydedip onu ekleyin',
  ],
  [/^the file is empty: .*$/, () => 'dosya boş: okunacak bir şey yok'],
  [/^the file has no words in it: .*$/, () => 'dosyada hiç sözcük yok: okunacak bir şey yok'],
  [/^Page (\d+) is damaged and was left out\.$/, (page) => `${page}. sayfa bozuk, atlandı.`],
  [
    /^No text on pages? ([\d, ]+)( and more)?: .*$/,
    (pages, more) =>
      `Metni olmayan sayfalar: ${pages}${more ? ' ve başkaları' : ''}. Belki taranmıştır; OCR metnini getirir.`,
  ],
  [
    /^Some bytes are no character of (.*): shown as (.*)\.$/,
    (code, sign) => `Bazı baytlar ${code} karakteri değil: ${sign} olarak gösteriliyor.`,
  ],
  [
    /^The encoding is not clear, (.*) is a guess: .*$/,
    (code) => `Kodlama belli değil, ${code} bir tahmin: dosyayı UTF-8 olarak kaydedip yeniden ekleyin.`,
  ],
  [
    /^Fonts of the PDF do not say which letters .*$/,
    () =>
      'PDF’in yazı tipleri hangi harfleri gösterdiklerini söylemiyor, metni bu yüzden bozuk: OCR’dan geçirip sonucu ekleyin.',
  ],
  [
    /^whosays failed on it, .*$/,
    () => 'whosays bu dosyada başarısız oldu: uçbirimde yazanlarla birlikte lütfen bildirin',
  ],
  [/^The text holds (\d+) NUL .*$/, (n) => `Metinde ${n} NUL karakteri var: dosya bozuk olabilir.`],
];

export function turkishProblem(words: string): string {
  for (const [form, told] of TURKISH) {
    const found = form.exec(words);
    if (found) return told(...found.slice(1));
  }
  return words;
}
