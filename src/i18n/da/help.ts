/** Det, der fører til vejledningen; den hentes først, når nogen vil læse den (guide.ts). */
import type { help as English } from '../en/help.ts';

export const help: typeof English = {
  title: 'Hjælp',
  /** Leads from a figure or a rule to the chapter that explains it. */
  how: 'Hvordan regnes det ud?',
};
