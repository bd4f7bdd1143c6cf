/** Det som leder till guiden; själva guiden hämtas när någon vill läsa den (guide.ts). */
import type { help as English } from '../en/help.ts';

export const help: typeof English = {
  title: 'Hjälp',
  /** Leads from a figure or a rule to the chapter that explains it. */
  how: 'Hur räknas det ut?',
};
