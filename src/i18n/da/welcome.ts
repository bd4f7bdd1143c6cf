/** Velkomsten, før nogen er skrevet ned. */
import type { welcome as English } from '../en/welcome.ts';

export const welcome: typeof English = {
  title: 'Hold kontakten med dem, du ville savne.',
  where: 'Alt bliver på telefonen: ingen konto, ingen server, intet bliver sendt, medmindre du sender det.',
  install: {
    title: 'Læg den på hjemmeskærmen først',
    text: 'I en fane sletter Safari det, du skriver, efter syv dage uden besøg. Tryk på Del, så på »Føj til hjemmeskærm«, og begynd derfra.',
  },
  bringIn: 'Hent en adressebog ind',
  first: 'Skriv den første person op',
  look: 'Bare se dig omkring',
};
