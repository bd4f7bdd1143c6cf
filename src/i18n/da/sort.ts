/** Sortering: hvor tæt man er, den ene person efter den anden. */
import type { sort as English } from '../en/sort.ts';

export const sort: typeof English = {
  title: 'Hvor tæt er jeres bånd?',
  start: (left) => `${left} tilbage. Stop, når du vil.`,
  progress: (done, left) => `${done} sorteret, ${left} tilbage.`,
  strong: 'Tæt',
  weak: 'Løst',
  rest: 'Lad det hvile',
  later: 'Senere',
  unsure: 'Ved ikke',
  keys: { strong: 'T', weak: 'L', rest: 'H', later: 'S' },
  swipeHint: 'Eller stryg: til højre er tæt, til venstre er løst, nedad er hvile.',
  keyHint: (keys, undo) => `Taster: ${keys}, pilene, 4 til 9 for hvorfra, ${undo} for at fortryde.`,
  spheres: 'Kender fra',
  lastTalked: (month) => `I kontakt i ${month}`,
  born: (day) => `Fødselsdag ${day}`,
  tagged: (tags) => `Etiketter: ${tags}`,
  nameless: 'Intet navn endnu',
  failed: {
    failed: (name) => `${name} kunne ikke gemmes, så her er kortet igen.`,
    full: (name) => `Telefonen er fuld, så ${name} blev ikke gemt.`,
    newer: (name) =>
      `En nyere udgave af appen er i gang i en anden fane, så ${name} blev ikke gemt. Indlæs siden igen.`,
  },
  everyone: {
    title: 'Alle er sorteret',
    text: 'De næste, du henter ind, venter her, til du siger, hvor tæt jeres bånd er.',
  },
  done: {
    title: (count, isOne) => `${count} ${isOne ? 'person' : 'personer'} sorteret`,
    none: 'Det var alt for nu',
    strong: (count) => `${count} tæt`,
    weak: (count) => `${count} løst`,
    rest: (count) => `${count} hviler`,
    spread: 'De er fordelt over ugerne, der kommer.',
    later: (count, isOne) => (isOne ? 'Én venter til en anden dag.' : `${count} venter til en anden dag.`),
  },
  seeWeek: 'Se ugen',
  waitLonger: 'Nogle venter bare lidt længere; ingen uge får flere, end du sagde.',
  open: 'Sortér dem, én ad gangen',
};
