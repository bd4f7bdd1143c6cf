/** The screens for what went wrong; in the first load, so that they have words whatever could not be fetched. */
import type { trouble as en } from '../en/trouble.ts';

export const trouble: typeof en = {
  again: 'Ladda om',
  kept: 'Det du höll på att skriva finns kvar bakom detta.',
  back: 'Tillbaka till det',
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
    text: 'En annan flik eller webbläsaren själv har stängt den. Ladda om sidan för att fortsätta. Har webbläsaren rensat dina data kan du hämta tillbaka en säkerhetskopia.',
  },
  erased: {
    title: 'Dina data raderas',
    text: 'Från en annan flik eller i webbläsarens inställningar. Ladda om sidan när det är klart för att börja på nytt.',
  },
};
