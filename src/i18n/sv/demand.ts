/** Ärliga ord om vad några personer skulle kräva i veckan. */
import type { demand as English } from '../en/demand.ts';

export const demand: typeof English = {
  onTop: (more, before, capacity) => `Det blir ungefär ${more} i veckan utöver ${before}, och du sa ${capacity}.`,
  alone: (more, capacity) => `Det blir ungefär ${more} i veckan, och du sa ${capacity}.`,
  fits: 'De sprids över veckorna som kommer.',
  exceeds: 'Det är mer än du sa, så några får vänta längre än planerat. Ingen vecka får fler än du sa.',
  wayOut: (rhythm, all) => `${rhythm} ger ${all}.`,
  take: (rhythm) => `Välj ${rhythm}`,
};
