/** Ramen: flikar, pluset, meddelanden och skärmarna för det som gick fel. */
import type { app as English } from '../en/app.ts';

export const app: typeof English = {
  skip: 'Gå till innehållet',
  navigation: 'Huvudmeny',
  week: 'Vecka',
  people: 'Personer',
  networks: 'Nätverk',
  compass: 'Kompass',
  plus: 'Lägg till',
  plusTitle: 'Vad är nytt?',
  talked: 'Vi har hörts',
  passOn: 'Något att tipsa om',
  needHelp: 'Jag behöver hjälp',
  justMet: 'Nyss träffat någon',
  newPerson: 'En person',
  bringIn: 'Hämta in en adressbok',
  settings: 'Inställningar',
  loading: 'Ett ögonblick',
  kit: {
    back: 'Tillbaka',
    close: 'Stäng',
    more: 'Mer',
    undo: 'Ångra',
    asTable: 'Som tabell',
    leaving: {
      title: 'Gå utan att spara?',
      text: 'Det du har skrivit här går förlorat.',
      stay: 'Skriv vidare',
      leave: 'Gå',
    },
    remove: (name: string): string => `Ta bort ${name}`,
  },
  outreach: {
    copied: 'Kopierat.',
    copiedFor: (name) => `Kopierat. Du kan klistra in det i ${name}.`,
    notCopied: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
    notKept: 'Det gick inte att spara, så du blir inte tillfrågad om hur det gick.',
  },
  update: { ready: 'En nyare version är klar.', now: 'Använd den nu', later: 'Senare' },
  nothingHere: {
    title: 'Här finns ingenting',
    text: 'Adressen kan vara gammal, eller så är det som fanns här borta.',
    act: 'Gå till veckan',
  },
};
