import { describe, expect, it } from 'vitest';
import type { RoleTime } from '../src/core/api/types';
import { barsOf, TARGET } from '../src/views/entities/tracks';
import { dayOf } from '../src/views/entities/timescale';

const role = (claim: string, earliest: string, latest: string) =>
  ({ claim, role: 'agent', when: { text: earliest, earliest, latest } }) as RoleTime;
const [from, to] = [dayOf('2020-01-01'), dayOf('2024-01-01')];
const laid = (...roles: RoleTime[]) => barsOf(roles, from, to, 600);

describe('bars of a lane', () => {
  it('are one for claims of one time', () => {
    const bars = laid(role('a', '2021-05-01', '2021-05-31'), role('b', '2021-05-01', '2021-05-31'));
    expect(bars.map((bar) => bar.claims.map((one) => one.claim))).toEqual([['a', 'b']]);
  });

  it('are never too small to be hit, nor out of the lane', () => {
    for (const bar of laid(role('a', '2023-12-30', '2023-12-30'), role('b', '2020-01-01', '2020-01-01'))) {
      expect(bar.button.width).toBeGreaterThanOrEqual(TARGET);
      expect(bar.button.left).toBeGreaterThanOrEqual(0);
      expect(bar.button.left + bar.button.width).toBeLessThanOrEqual(600);
    }
  });

  it('that would hide each other lie in tracks of their own', () => {
    const bars = laid(
      role('year', '2022-01-01', '2022-12-31'),
      role('day', '2022-03-01', '2022-03-01'),
      role('later', '2023-06-01', '2023-06-01'),
    );
    expect(bars.map((bar) => [bar.first.claim, bar.track])).toEqual([
      ['year', 0],
      ['day', 1],
      ['later', 0],
    ]);
  });
});
