/** Födelsedagar och andra dagar som återkommer varje år: i en lista, och hur tidigt man får veta. */
import type { days as English } from '../en/days.ts';

const unnamed = 'En dag att minnas';

export const days: typeof English = {
  birthday: (name, turns) => (turns === undefined ? `${name} fyller år` : `${name} fyller ${turns}`),
  turns: (age) => `fyller ${age}`,
  unnamed,
  other: (name, label) => `${label === '' ? unnamed : label}: ${name}`,
  years: (count, isOne) => (isOne ? 'ett år' : `${count} år`),
  lead: {
    title: 'Födelsedagar och andra dagar',
    label: 'Hur tidigt vill du veta?',
    hint: 'Så tidigt dyker de upp under Vecka. Kalenderfilen påminner dig om dem då också, klockan nio på morgonen; spara filen på nytt om du ändrar det här.',
    before: { 0: 'På själva dagen', 1: 'Dagen före', 3: 'Tre dagar före', 7: 'En vecka före', 14: 'Två veckor före' },
  },
};
