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
  newPerson: 'En person',
  bringIn: 'Hämta in en adressbok',
  settings: 'Inställningar',
  loading: 'Ett ögonblick',
  kit: {
    back: 'Tillbaka',
    close: 'Stäng',
    more: 'Mer',
    undo: 'Ångra',
    remove: (name: string): string => `Ta bort ${name}`,
  },
  update: { ready: 'En nyare version är klar.', now: 'Använd den nu', later: 'Senare' },
  nothingHere: {
    title: 'Här finns ingenting',
    text: 'Adressen kan vara gammal, eller så är det som fanns här borta.',
    act: 'Gå till veckan',
  },
  error: {
    again: 'Ladda om',
    wayOut: 'Starta utan appens sparade kopia',
    bug: {
      title: 'Något gick fel',
      text: 'Det du har sparat finns kvar. Ofta räcker det att ladda om sidan.',
    },
    newer: {
      title: 'Dina data är nyare än den här sidan',
      text: 'En nyare version av appen har redan använts här. Ladda om sidan så får du den.',
    },
    blocked: {
      title: 'En annan flik är i vägen',
      text: 'Där är en äldre version av appen öppen. Stäng de andra flikarna, så fortsätter den här av sig själv.',
    },
    failed: {
      title: 'Dina data gick inte att öppna',
      text: 'Vissa webbläsare sparar inget i ett privat fönster. Är det inte ett sådant hjälper det ofta att ladda om sidan.',
    },
    full: {
      title: 'Det finns ingen plats kvar',
      text: 'Telefonen är full, så den senaste ändringen sparades inte. Gör lite plats och ladda om.',
    },
    lost: {
      title: 'Kontakten med dina data är bruten',
      text: 'En annan flik eller webbläsaren själv har stängt den. Ladda om sidan för att fortsätta.',
    },
  },
};
