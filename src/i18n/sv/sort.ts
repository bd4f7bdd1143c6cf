/** Sortering: hur nära man står varandra, en person i taget. */
import type { sort as English } from '../en/sort.ts';

export const sort: typeof English = {
  title: 'Hur är ert band?',
  start: (left) => `${left} kvar. Sluta när du vill.`,
  progress: (done, left) => `${done} ${done === '1' ? 'sorterad' : 'sorterade'}, ${left} kvar.`,
  strong: 'Nära',
  weak: 'Löst',
  rest: 'Låt det vila',
  later: 'Senare',
  unsure: 'Vet inte',
  keys: { strong: 'N', weak: 'L', rest: 'V', later: 'S' },
  swipeHint: 'Eller svep: åt höger är nära, åt vänster är löst, nedåt är vila.',
  keyHint: (keys, undo) => `Tangenter: ${keys}, pilarna, 4 till 9 för varifrån, ${undo} för att ångra.`,
  spheres: 'Känner från',
  lastTalked: (month) => `I kontakt i ${month}`,
  born: (day) => `Födelsedag ${day}`,
  tagged: (tags) => `Etiketter: ${tags}`,
  nameless: 'Inget namn än',
  failed: {
    failed: (name) => `${name} kunde inte sparas, så här är kortet igen.`,
    full: (name) => `Telefonen är full, så ${name} sparades inte.`,
    newer: (name) => `En nyare version av appen är igång i en annan flik, så ${name} sparades inte. Ladda om sidan.`,
  },
  everyone: {
    title: 'Alla är sorterade',
    text: 'De du hämtar in härnäst väntar här tills du har sagt hur ert band är.',
  },
  done: {
    title: (count, isOne) => `${count} ${isOne ? 'person sorterad' : 'personer sorterade'}`,
    none: 'Det var allt för nu',
    strong: (count) => `${count} nära`,
    weak: (count) => `${count} löst`,
    rest: (count) => `${count} vilar`,
    spread: 'De är fördelade över veckorna som kommer.',
    later: (count, isOne) => (isOne ? 'En får vänta till en annan dag.' : `${count} får vänta till en annan dag.`),
  },
  seeWeek: 'Se veckan',
  waitLonger: 'Några får bara vänta lite längre. Ingen vecka får fler än du sa.',
  open: 'Sortera dem, en i taget',
};
