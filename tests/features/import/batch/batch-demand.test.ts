import { describe, expect, it } from 'vitest';
import { batchDemand } from '../../../../src/features/import/batch/batch-demand.ts';

const yearly = { every: 1, unit: 'year' } as const;

describe('what a batch would demand', () => {
  it('is nothing while it is unsorted', () => {
    expect(batchDemand('unsorted', yearly, undefined)).toEqual({ kind: 'unsorted' });
  });

  it('is birthdays alone without a rhythm', () => {
    expect(batchDemand('strong', undefined, { demand: 0, capacity: 5, count: 9 })).toEqual({ kind: 'birthdays' });
  });

  it('is being reckoned until the others are known', () => {
    expect(batchDemand('weak', yearly, undefined)).toEqual({ kind: 'reckoning' });
  });

  it('stands beside what the others ask for, and needs no way out while it fits', () => {
    const demand = batchDemand('weak', yearly, { demand: 2, capacity: 5, count: 100 });
    expect(demand).toMatchObject({ kind: 'reckoned', before: 2, capacity: 5 });
    expect(demand).toHaveProperty('more', expect.closeTo(1.92, 2));
    expect(demand).not.toHaveProperty('wayOut');
  });

  it('offers the tightest looser rhythm with which all of it fits', () => {
    const monthly = { every: 1, unit: 'month' } as const;
    const demand = batchDemand('weak', monthly, { demand: 0, capacity: 5, count: 60 });
    expect(demand).toMatchObject({ wayOut: { rhythm: { every: 3, unit: 'month' } } });
  });

  it('offers none when nothing makes it fit', () => {
    expect(batchDemand('weak', yearly, { demand: 4, capacity: 5, count: 5000 })).not.toHaveProperty('wayOut');
  });
});
