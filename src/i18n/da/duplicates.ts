/** To kort, der måske er én person. */
import type { duplicates as en } from '../en/duplicates.ts';

export const duplicates: typeof en = {
  title: 'Måske samme person',
  link: (count) => `Måske samme: ${count}`,
  intro: 'De her ser ud til at høre sammen. Du bestemmer, og intet går tabt.',
  noneTitle: 'Ingen står her to gange',
  noneText: 'Når to kort har samme nummer, mailadresse eller navn, finder du dem her og kan gøre dem til ét.',
  look: 'Se nærmere',
  and: (one, other) => `${one} og ${other}`,
  notSame: 'Ikke samme person',
  notSameSaid: 'To personer, altså. Du bliver ikke spurgt igen.',
  evidence: {
    email: 'Samme mailadresse',
    number: 'Samme nummer',
    link: 'Samme hjemmeside',
    name: 'Samme navn',
    'name-alike': 'Navnene ligner hinanden',
    birthday: 'Samme fødselsdag',
    organization: 'Samme arbejdsplads',
  },
  contradictions: {
    name: 'forskellige navne',
    suffix: 'ikke samme generation',
    birthday: 'forskellige fødselsdage',
    number: 'forskellige numre',
    email: 'forskellige mailadresser',
    organization: 'forskellige arbejdspladser',
  },
  but: (list) => `Men ${list}.`,
  nothingSpeaks: 'Intet her siger, at de er én.',
  noted: (count) => {
    if (count === 0) return 'Ingen kontakt noteret';
    return count === 1 ? 'Kontakt noteret én gang' : `Kontakt noteret ${count} gange`;
  },
  compareTitle: 'Én person eller to?',
  wasSaidNotSame: 'Du har sagt, at de er to personer.',
  choose: 'Hvad skal stå?',
  chooseHint:
    'Alt andet bliver beholdt fra begge. Et navn, en arbejdsplads eller en fødselsdag, du ikke vælger, bliver noteret under »Også værd at vide«.',
  asOne: 'Som én person',
  suggestions: 'Forslag',
  resting: { resting: 'Hviler', awake: 'Som sædvanlig' },
  keptApart: 'Beholdes, kun for dine øjne',
  everythingFollows: 'Løfter, netværk og alt, hvad der har været mellem jer, følger med.',
  make: 'Gør dem til én',
  made: (name) => `${name} er nu én person.`,
  notHere: 'Den ene af de to er her ikke',
  notHereText: 'Måske slettet, eller allerede gjort til én med en anden.',
  toList: 'Se de andre',
  whoElse: (name) => `Hvem er ${name} også?`,
  whoElseHint: 'Find det andet kort. Du ser begge, før der sker noget.',
  otherCard: 'Det andet kort',
  other: {
    name: 'Skrives også',
    organization: 'Anden arbejdsplads',
    jobTitle: 'Anden stilling',
    birthday: 'Anden fødselsdag',
    metThrough: 'Også mødt gennem',
    language: 'Andet sprog',
  },
};
