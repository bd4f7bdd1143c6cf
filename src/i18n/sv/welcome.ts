/** Välkomsten, innan någon är uppskriven. */
import type { welcome as English } from '../en/welcome.ts';

export const welcome: typeof English = {
  title: 'Håll kontakten med dem du skulle sakna.',
  where: 'Allt stannar i telefonen: inget konto, ingen server, inget skickas om inte du skickar det.',
  install: {
    title: 'Lägg den på hemskärmen först',
    text: 'I en flik raderar Safari det du skriver efter sju dagar utan besök. Tryck på Dela, sedan på ”Lägg till på hemskärmen”, och börja därifrån.',
  },
  bringIn: 'Hämta in en adressbok',
  first: 'Skriv upp den första personen',
  look: 'Bara se dig omkring',
};
