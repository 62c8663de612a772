/** Lists of names that documents give. */

/** The first few, each once, be it told with an article or without: "the objects, objects" are one. */
export function fewOf(texts: readonly string[], most = 3): string {
  const plain = texts.map((text) => text.toLocaleLowerCase().replace(/^(the|a|an) /, ''));
  return texts
    .filter((_, i) => plain.indexOf(plain[i] ?? '') === i)
    .slice(0, most)
    .join(', ');
}
