/** Ærlige ord om, hvad nogle personer ville kræve om ugen. */
import type { demand as English } from '../en/demand.ts';

export const demand: typeof English = {
  onTop: (more, before, capacity) => `Det bliver cirka ${more} om ugen oven i ${before}; du sagde ${capacity}.`,
  alone: (more, capacity) => `Det bliver cirka ${more} om ugen; du sagde ${capacity}.`,
  fits: 'De bliver fordelt over ugerne, der kommer.',
  exceeds:
    'Det er mere, end du sagde, så nogle kommer til at vente længere end planlagt. Ingen uge får flere, end du sagde.',
  wayOut: (rhythm, all) => `${rhythm} giver ${all}.`,
  take: (rhythm) => `Vælg ${rhythm}`,
};
