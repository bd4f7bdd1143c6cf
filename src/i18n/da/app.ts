/** Rammen: faner, plusset, beskeder og skærmene for det, der gik galt. */
import type { app as English } from '../en/app.ts';

export const app: typeof English = {
  skip: 'Gå til indholdet',
  navigation: 'Hovedmenu',
  week: 'Uge',
  people: 'Personer',
  networks: 'Netværk',
  compass: 'Kompas',
  plus: 'Tilføj',
  plusTitle: 'Hvad er nyt?',
  talked: 'Vi har talt sammen',
  passOn: 'Noget at give videre',
  needHelp: 'Jeg har brug for hjælp',
  justMet: 'Lige mødt nogen',
  newPerson: 'En person',
  bringIn: 'Hent en adressebog ind',
  settings: 'Indstillinger',
  loading: 'Et øjeblik',
  kit: {
    back: 'Tilbage',
    close: 'Luk',
    more: 'Mere',
    undo: 'Fortryd',
    asTable: 'Som tabel',
    leaving: {
      title: 'Gå uden at gemme?',
      text: 'Det, du har skrevet her, går tabt.',
      stay: 'Skriv videre',
      leave: 'Gå',
    },
    remove: (name: string): string => `Fjern ${name}`,
  },
  outreach: {
    copied: 'Kopieret.',
    copiedFor: (name) => `Kopieret. Du kan sætte det ind i ${name}.`,
    notCopied: 'Det kunne ikke kopieres. Markér teksten, og kopiér den selv.',
    notKept: 'Det kunne ikke gemmes, så du bliver ikke spurgt, hvordan det gik.',
  },
  update: { ready: 'En nyere udgave er klar.', now: 'Brug den nu', later: 'Senere' },
  nothingHere: {
    title: 'Her er ikke noget',
    text: 'Adressen kan være gammel, eller det, den viste, er væk.',
    act: 'Gå til ugen',
  },
};
