/** Offsets of the API count Unicode code points, strings here count UTF-16 units: "𝒜" is one there and two here. */

/** Maps code-point offsets of a text to offsets of its string. Costs nothing where every letter is one unit. */
export function offsetsOf(text: string): (codePoint: number) => number {
  const wide: number[] = []; // code-point offset of each letter that takes two units
  let codePoint = 0;
  for (let at = 0; at < text.length; at += 1, codePoint += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit <= 0xdbff && at + 1 < text.length) {
      wide.push(codePoint);
      at += 1;
    }
  }
  return wide.length === 0 ? (offset) => offset : (offset) => offset + countBelow(wide, offset);
}

/** How many of the sorted numbers are smaller than `limit`. */
export function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
