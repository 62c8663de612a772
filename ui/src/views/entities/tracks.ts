/** Bars of a lane laid in tracks, so that no bar hides another and each is large enough to be hit. */

import type { RoleTime } from '../../core/api/types';
import { dayOf } from './timescale';

/** The smallest width and height of what is clicked, in pixels (WCAG 2.2, 2.5.8). */
export const TARGET = 24;

/** Claims of one time: a bar from `left`, `width` pixels long, and the button around it. */
export interface Bar {
  first: RoleTime;
  claims: RoleTime[];
  left: number;
  width: number;
  button: { left: number; width: number };
  track: number;
}

/** The bars of a lane on `width` pixels for the days `from` to `to`: claims of one time are one bar. */
export function barsOf(lane: readonly RoleTime[], from: number, to: number, width: number): Bar[] {
  const scale = width / (to - from);
  const times = new Map<string, RoleTime[]>();
  for (const role of lane) {
    const time = `${role.when?.earliest}/${role.when?.latest}`;
    times.set(time, [...(times.get(time) ?? []), role]);
  }
  const bars: Bar[] = [];
  for (const claims of times.values()) {
    const first = claims[0] as RoleTime;
    const day = dayOf(first.when?.earliest ?? '');
    const left = (day - from) * scale;
    const long = (dayOf(first.when?.latest ?? '') - day) * scale;
    const wide = Math.max(long, TARGET);
    const button = { left: Math.max(0, Math.min(left, width - wide)), width: wide };
    bars.push({ first, claims, left, width: long, button, track: 0 });
  }
  bars.sort((a, b) => a.button.left - b.button.left);
  const ends: number[] = [];
  for (const bar of bars) {
    const free = ends.findIndex((end) => end <= bar.button.left);
    bar.track = free < 0 ? ends.length : free;
    ends[bar.track] = bar.button.left + bar.button.width;
  }
  return bars;
}
