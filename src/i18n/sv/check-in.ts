/** Veckans runda: stegen, ett i taget, och orden emellan dem. */
import type { checkIn as English } from '../en/check-in.ts';

export const checkIn: typeof English = {
  title: 'Veckans runda',
  steps: { since: 'Sedan sist', people: 'Personer', thing: 'En sak', close: 'Till sist' },
  progress: 'Så långt har du kommit',
  place: (number, of) => `${number} av ${of}`,
  pause: 'Pausa rundan',
  paused: 'Du kan fortsätta där du slutade.',
  leave: 'Tillbaka till veckan',
  back: 'Tillbaka',
  on: 'Vidare',
  start: {
    title: 'Hur mycket tid har du?',
    text: 'De du inte hinner med står kvar i din vecka.',
    minutes: { 2: 'Två minuter', 5: 'Fem minuter', 10: 'Tio minuter' },
    minutesHint: {
      2: 'Det som inte är klart än, och en person',
      5: 'En blick tillbaka, tre personer och en sak',
      10: 'Alla veckans personer, en i taget',
    },
    leftOver: 'Förra veckans runda får vila där den stannade. Nu är det en ny vecka.',
  },
  since: {
    title: 'Sedan sist',
    answers: 'Har det kommit något svar?',
    yes: 'Ja',
    no: 'Nej',
    notYet: 'Inte än',
    answered: (name) => `Roligt att ${name} svarade.`,
    quiet: 'Tyst än så länge. Det är noterat.',
    promises: 'Det du lovade',
    promised: (name, what) => `${name}: ${what}`,
    kept: 'Gjort',
    later: 'Senare',
    keptNote: 'Löftet är hållet.',
    met: 'Vilka har du träffat?',
    metHow: 'Hur?',
    metNote: 'Notera det',
  },
  talked: {
    title: (name) => `Hur hade du och ${name} kontakt?`,
    call: 'På telefon',
    meeting: 'Öga mot öga',
    message: 'Skriftligt',
    details: 'Notera mer om det',
    noted: (name) => `Noterat för ${name}.`,
  },
  person: {
    lastNote: (note) => `Från förra gången: ”${note}”`,
    place: (place) => `Här träffades ni: ${place}`,
    passOn: 'Tipsa om något',
    introduce: 'Koppla ihop med andra',
    keepDraft: 'Spara utkastet till måndag',
    enough: 'Det räcker för i dag',
    enoughHint: 'De andra står kvar i din vecka.',
    pass: 'Gå vidare',
  },
  thing: {
    skip: 'Inte nu',
    sort: 'Hur är ert band?',
    misfit: 'Stämmer det fortfarande?',
    tips: 'Vem skulle ha glädje av det här?',
    still: 'Det har stått stilla ett tag',
    stillAct: 'Till nästa steg',
  },
  close: {
    none: 'En lugn runda.',
    named: (names) => `I den här rundan: ${names}.`,
    passedOn: (title, names) => `Tips till ${names}: ”${title}”.`,
    sorted: (count, word) => (count === 1 ? 'En person är sorterad.' : `${word} personer är sorterade.`),
    waiting: (count, word) =>
      count === 1
        ? 'En person står kvar i din vecka. Det är ingen brådska.'
        : `${word} personer står kvar i din vecka. Det är ingen brådska.`,
    done: 'Klart',
  },
};
