/** Five simulated years after three hundred people were imported in one day: the bounds the plan is held to. */
import { describe, expect, test, vi } from 'vitest';
import { simulate, VARIANTS } from '../bench/plan-simulation.ts';
import { RULES } from '../bench/simulated-rules.ts';

vi.setConfig({ testTimeout: 60_000 });

describe.each(['at-the-round', 'through-the-week'] as const)('When signs of life are given %s', (acts) => {
  test.each([
    ['all is done', VARIANTS.allDone, 0.2],
    ['one in seven is skipped', VARIANTS.oneInSevenSkipped, 0.35],
  ])('and %s, weeks are even and few signs are late', (_, variant, latest) => {
    const figures = simulate(RULES.ours, { seed: 1, acts, ...variant });
    expect(figures.demandOfCapacity).toBeGreaterThan(0.85);
    expect(figures.demandOfCapacity).toBeLessThan(0.9);
    expect(figures.busiestToMean).toBeLessThanOrEqual(1.2);
    expect(figures.weeksAboveCapacity).toBe(0);
    expect(figures.p95Lateness).toBeLessThanOrEqual(latest);
    expect(figures.givenOfAsked).toBeGreaterThan(0.9);
  });

  test('nobody is over half a rhythm late after four weeks away and a fresh start', () => {
    const figures = simulate(RULES.ours, { seed: 1, acts, ...VARIANTS.fourWeeksAway });
    expect(figures.worstAfterReturn).toBeLessThanOrEqual(0.5);
    expect(figures.weeksAboveCapacity).toBe(0);
  });
});

test('Neither a fixed interval, nor one without levelling, nor a lot keeps both bounds', () => {
  const { ours: _ours, ...simpler } = RULES;
  for (const rule of Object.values(simpler)) {
    const figures = simulate(rule, { seed: 1, acts: 'at-the-round' });
    expect(figures.busiestToMean <= 1.2 && figures.p95Lateness <= 0.2).toBe(false);
  }
});
