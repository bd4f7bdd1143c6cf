/** Vejen hjem fra et møde, håbet før det, og et ord til dem, der ikke var med. */
import type { wayHome as english } from '../en/way-home.ts';

export const wayHome: typeof english = {
  title: 'På vej hjem',
  question: 'Hvordan har du det efter mødet?',
  of: (network, day) => `${network}, ${day}`,
  goOn: 'Hvem talte du med, og hvad fik du med hjem?',
  goOnAct: 'Fortsæt',
  notThere: 'Jeg var der ikke',
  notThereSaid: (network) => `Du var ikke med i ${network} denne gang. Der kommer flere.`,
  later: 'Ikke nu',
  waved: 'Du kan stadig fortælle om det på mødets egen side.',
  gone: 'Mødet er her ikke',
  goneText: 'Måske ligger det i papirkurven.',
  toWeek: 'Til ugen',
  hoped: (hope) => `Du håbede på: ${hope}`,
  who: 'Hvem talte du med?',
  everyone: (count) => (count === 2 ? 'Dem begge to' : `Alle ${count}`),
  others: 'Andre?',
  anotherOne: 'Og flere?',
  learned: 'Hvad lærte du, eller hvad lovede du?',
  note: 'Med få ord',
  noteHint: 'Skriv, som om de andre kunne læse med.',
  outcomes: 'Hvad kom der ud af det?',
  promise: 'Jeg lovede noget',
  noPromise: 'Intet løfte alligevel',
  saved: (count) => {
    if (count === 0) return 'Mødet er gemt.';
    return count === 1
      ? 'Gemt, og du har haft kontakt med én person.'
      : `Gemt, og du har haft kontakt med ${count} personer.`;
  },
  savedPromise: 'Løftet står i ugen.',
  absent: {
    title: 'Et ord til dem, der ikke var med?',
    text: 'En kort, venlig hilsen holder døren åben. Ingen behøver forklare, hvorfor de ikke kunne komme.',
    write: (name) => `Skriv til ${name}`,
  },
  seeMeeting: 'Se mødet',
  done: 'Færdig',
  hope: {
    meets: (network, when) => `${network} mødes ${when}.`,
    at: (day, time) => `${day} kl. ${time}`,
    question: 'Hvad håber du at få med hjem?',
    hint: 'Én linje er nok. Du ser den igen på vej hjem.',
    keep: 'Gem det',
    kept: 'Gemt. Du ser det igen på vej hjem.',
    later: 'Ikke denne gang',
    waved: 'Helt i orden. God fornøjelse med mødet.',
  },
};
