/** Undervejs, i Uge: det, der venter ved siden af kortene, lidt af hver slags. */
import type { underWay as English } from '../en/under-way.ts';

export const underWay: typeof English = {
  title: 'Undervejs',
  waits: (name) => `${name} venter på at høre fra dig`,
  promise: (name, what) => `Du har lovet ${name}: ${what}`,
  promised: 'Der er noget, du har lovet',
  introduction: 'Nogle, du vil bringe sammen',
  tip: 'Hvem ville have glæde af det?',
  ask: 'Noget, du har brug for hjælp til',
  all: {
    asks: 'Alt, du har brug for hjælp til',
    promises: 'Alle løfter',
    introductions: 'Alle, du bringer sammen',
    tips: 'Alt at give videre',
  },
};
