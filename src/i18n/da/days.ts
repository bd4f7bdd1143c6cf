/** Fødselsdage og andre dage, der kommer igen hvert år: på en liste, og hvor tidligt man hører om dem. */
import type { days as English } from '../en/days.ts';

const unnamed = 'En dag at huske';

export const days: typeof English = {
  birthday: (name, turns) => (turns === undefined ? `${name} har fødselsdag` : `${name} fylder ${turns}`),
  turns: (age) => `fylder ${age}`,
  unnamed,
  other: (name, label) => `${label === '' ? unnamed : label}: ${name}`,
  years: (count, isOne) => (isOne ? 'et år' : `${count} år`),
  lead: {
    title: 'Fødselsdage og andre dage',
    label: 'Hvor tidligt vil du vide det?',
    hint: 'Så tidligt dukker de op under Uge. Kalenderfilen minder dig også om dem da, klokken ni om morgenen; gem filen igen, når du ændrer det her.',
    before: { 0: 'På selve dagen', 1: 'Dagen før', 3: 'Tre dage før', 7: 'En uge før', 14: 'To uger før' },
  },
};
