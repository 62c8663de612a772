/** The words of the time axis, from centuries to minutes. */
import { scaleUtc } from 'd3-scale';

export type AxisTick = { at: number; words: string };

const DAY = 86_400_000;

/** About `most` ticks with the words that tell them apart. */
export function axisTicks([from, to]: readonly [number, number], most: number, language: string): AxisTick[] {
  const ticks = scaleUtc().domain([from, to]).ticks(Math.max(2, most));
  const step = ticks.length > 1 ? Number(ticks[1]) - Number(ticks[0]) : to - from;
  const words = formatOf(step, language);
  return ticks.map((tick) => ({ at: Number(tick), words: words(tick) }));
}

function formatOf(step: number, language: string): (at: Date) => string {
  const of = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
    return (at: Date) => format.format(at);
  };
  if (step >= 360 * DAY) return (at) => String(at.getUTCFullYear());
  if (step >= 27 * DAY) return of({ month: 'short', year: 'numeric' });
  if (step >= DAY) return of({ day: 'numeric', month: 'short', year: 'numeric' });
  return of({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}
