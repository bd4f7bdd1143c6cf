/** På gång, i Vecka: det som väntar bredvid korten, lite av varje slag. */
import type { underWay as English } from '../en/under-way.ts';

export const underWay: typeof English = {
  title: 'På gång',
  waits: (name) => `${name} väntar på att höra från dig`,
  promise: (name, what) => `Du har lovat ${name}: ${what}`,
  promised: 'Det finns något du har lovat',
  introduction: 'Några du vill koppla ihop',
  tip: 'Vem skulle ha glädje av det?',
  ask: 'Något du behöver hjälp med',
  all: {
    asks: 'Allt du behöver hjälp med',
    promises: 'Alla löften',
    introductions: 'Alla du kopplar ihop',
    tips: 'Allt att tipsa om',
  },
};
