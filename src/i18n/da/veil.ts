/** Sløret: det, der dækker appen, når man har forladt den. */
import type { veil as English } from '../en/veil.ts';

export const veil: typeof English = {
  title: 'Dækket til, indtil du åbner',
  pin: 'Din kode',
  open: 'Åbn',
  opening: 'Et øjeblik',
  owner: 'Fingeraftryk eller ansigt',
  faults: {
    wrong: 'Det var den ikke. Prøv igen.',
    owner: 'Det lykkedes ikke denne gang. Koden virker altid.',
  },
  wait: (seconds) => `Det var den ikke. Prøv igen om ${seconds === 1 ? 'ét sekund' : `${seconds} sekunder`}.`,
  forgotten: 'Har du glemt koden?',
  forgottenText:
    'Intet er gået tabt. Sløret skjuler det, du har skrevet; det låser det ikke inde. Sig her, at koden er glemt, så åbner appen uden den om et døgn. Indtil da står det her, så ingen kan gøre det, uden at du ser det.',
  forget: 'Jeg har glemt koden',
  lifting: (when) =>
    `Nogen har sagt, at koden er glemt. ${when} åbner appen uden den. Var det ikke dig? Tast den rigtige kode, så bliver det ikke til noget.`,
  when: (day, time) => `${day} kl. ${time}`,
  lifted: 'Der skal ikke længere nogen kode til',
  liftedText: 'Der er gået et døgn, siden nogen sagde, at koden var glemt. Du kan vælge en ny i Indstillinger.',
};
