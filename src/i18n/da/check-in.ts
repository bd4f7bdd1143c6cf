/** Ugens runde: trinene, ét ad gangen, og ordene imellem dem. */
import type { checkIn as English } from '../en/check-in.ts';

export const checkIn: typeof English = {
  title: 'Ugens runde',
  steps: { since: 'Siden sidst', people: 'Personer', thing: 'Én ting', close: 'Til slut' },
  progress: 'Så langt er du nået',
  place: (number, of) => `${number} af ${of}`,
  pause: 'Hold pause i runden',
  paused: 'Du kan fortsætte, hvor du slap.',
  leave: 'Tilbage til ugen',
  back: 'Tilbage',
  on: 'Videre',
  start: {
    title: 'Hvor lang tid har du?',
    text: 'De, du ikke når, bliver stående i din uge.',
    minutes: { 2: 'To minutter', 5: 'Fem minutter', 10: 'Ti minutter' },
    minutesHint: {
      2: 'Det, der mangler, og én person',
      5: 'Et blik tilbage, tre personer og én ting',
      10: 'Alle ugens personer, én ad gangen',
    },
    leftOver: 'Sidste uges runde må gerne hvile, hvor den slap. Nu er det en ny uge.',
  },
  since: {
    title: 'Siden sidst',
    answers: 'Er der kommet svar?',
    yes: 'Ja',
    no: 'Nej',
    notYet: 'Ikke endnu',
    answered: (name) => `Dejligt, at ${name} svarede.`,
    quiet: 'Stille indtil nu. Det er noteret.',
    promises: 'Det, du lovede',
    promised: (name, what) => `${name}: ${what}`,
    kept: 'Gjort',
    later: 'Senere',
    keptNote: 'Løftet er holdt.',
    met: 'Hvem har du mødt?',
    metHow: 'Hvordan?',
    metNote: 'Notér det',
  },
  talked: {
    title: (name) => `Hvordan talte du og ${name} sammen?`,
    call: 'I telefon',
    meeting: 'Ansigt til ansigt',
    message: 'På skrift',
    details: 'Notér mere om det',
    noted: (name) => `Noteret for ${name}.`,
  },
  person: {
    lastNote: (note) => `Fra sidst: »${note}«`,
    place: (place) => `Her mødte I hinanden: ${place}`,
    passOn: 'Giv noget videre',
    introduce: 'Bring sammen med andre',
    keepDraft: 'Gem kladden til mandag',
    enough: 'Det er nok for i dag',
    enoughHint: 'De andre bliver stående i din uge.',
    pass: 'Gå videre',
  },
  thing: {
    skip: 'Ikke nu',
    sort: 'Hvor tæt er jeres bånd?',
    misfit: 'Passer det stadig?',
    tips: 'Hvem ville have glæde af det her?',
    still: 'Det har stået stille et stykke tid',
    stillAct: 'Til næste trin',
  },
  close: {
    none: 'En stille runde.',
    named: (names) => `I denne runde: ${names}.`,
    passedOn: (title, names) => `Givet videre til ${names}: »${title}«.`,
    sorted: (count, word) => (count === 1 ? 'Én person er sorteret.' : `${word} personer er sorteret.`),
    waiting: (count, word) =>
      count === 1
        ? 'Én person bliver stående i din uge. Det haster ikke.'
        : `${word} personer bliver stående i din uge. Det haster ikke.`,
    done: 'Færdig',
  },
};
