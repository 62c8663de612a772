/** Days on a line: ISO dates to numbers, years to ticks. */

/** The day number of an ISO date (or the first day of a month or year). */
export function dayOf(iso: string): number {
  const [year = '1970', month = '01', day = '01'] = iso.slice(0, 10).split('-');
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
}

/** First days of the years of a stretch, no more than `most` of them, at even steps. */
export function yearTicks(from: number, to: number, most: number): { year: number; day: number }[] {
  const first = new Date(from * 86_400_000).getUTCFullYear();
  const last = new Date(to * 86_400_000).getUTCFullYear();
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => (last - first) / size <= most) ?? 500;
  const ticks = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step)
    ticks.push({ year, day: dayOf(`${year}-01-01`) });
  return ticks;
}
