/** Ugens runde: trinene, ét ad gangen, og ordene imellem dem. */
import type { checkIn as English } from '../en/check-in.ts';

export const checkIn: typeof English = {
  title: 'Ugens runde',
  steps: { since: 'Siden sidst', people: 'Personer', thing: 'Én ting', close: 'Til slut' },
  progress: 'Hvor langt du er',
  place: (number, of) => `${number} af ${of}`,
  pause: 'Hold pause i runden',
  paused: 'Du kan fortsætte, hvor du slap.',
  leave: 'Tilbage til ugen',
  back: 'Tilbage',
  on: 'Videre',
  start: {
    title: 'Hvor lang tid har du?',
    text: 'De, du ikke når, bliver stående på din uge.',
    minutes: { 2: 'To minutter', 5: 'Fem minutter', 10: 'Ti minutter' },
    minutesHint: {
      2: 'Det, der står åbent, og én person',
      5: 'Et blik tilbage, tre personer og én ting',
      10: 'Alle ugens personer, én ad gangen',
    },
    leftOver: 'Sidste uges runde må gerne blive, hvor den slap. Nu er det en ny uge.',
  },
  since: {
    title: 'Siden sidst',
    answers: 'Er der kommet svar?',
    yes: 'Ja',
    no: 'Nej',
    notYet: 'Ikke endnu',
    answered: (name) => `Godt at høre fra ${name}.`,
    quiet: 'Stille indtil nu. Det er noteret.',
    promises: 'Det, du lovede',
    promised: (name, what) => `${name}: ${what}`,
    kept: 'Gjort',
    later: 'Senere',
    keptNote: 'Et løfte holdt.',
    met: 'Hvem har du mødt?',
    metHow: 'Hvordan?',
    metNote: 'Noter det',
  },
  talked: {
    title: (name) => `Hvordan talte du med ${name}?`,
    call: 'I telefon',
    meeting: 'Ansigt til ansigt',
    message: 'På skrift',
    details: 'Noter mere om det',
    noted: (name) => `Noteret for ${name}.`,
  },
  person: {
    lastNote: 'Fra sidst',
    keepDraft: 'Gem kladden til mandag',
    enough: 'Det er nok for i dag',
    enoughHint: 'De andre bliver stående på din uge.',
    pass: 'Gå videre',
  },
  thing: {
    skip: 'Ikke nu',
    sort: 'Hvor tæt er jeres bånd?',
    misfit: 'Passer det stadig?',
  },
  close: {
    none: 'En stille runde.',
    named: (names) => `I denne runde: ${names}.`,
    sorted: (count, word) => (count === 1 ? 'Én person er sorteret.' : `${word} personer er sorteret.`),
    waiting: (count, word) =>
      count === 1
        ? 'Én person bliver stående på din uge, uden hast.'
        : `${word} personer bliver stående på din uge, uden hast.`,
    done: 'Færdig',
  },
};
