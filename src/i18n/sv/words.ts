/** Ord som många skärmar delar. */
import type { Span } from '../../domain/calendar-date.ts';
import { numberText } from '../format.ts';
import type { words as English } from '../en/words.ts';

const NUMBERS = ['ingen', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
const ORDINALS = ['tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde', 'elfte', 'tolfte'];
const UNIT = { day: 'dag', week: 'vecka', month: 'månad', year: 'år' };

export const words: typeof English = {
  tie: { strong: 'Nära', weak: 'Löst', unsorted: 'Inte sorterad än' },
  tieSpoken: { strong: 'nära band', weak: 'löst band', unsorted: 'inte sorterad än' },
  unit: { day: 'dagar', week: 'veckor', month: 'månader', year: 'år' },
  channel: {
    call: 'Samtal',
    message: 'Meddelande',
    email: 'Mejl',
    meeting: 'Träffades',
    social: 'Sociala medier',
    letter: 'Brev',
    other: 'Något annat',
  },
  outcome: {
    knowledge: 'Lärde mig något',
    challenge: 'Såg det på ett nytt sätt',
    support: 'Stöd',
    'new-contact': 'Träffade någon ny',
    opportunity: 'Ett jobb eller uppdrag',
    inspiration: 'Inspiration',
  },
  level: { board: 'Styrelse', leadership: 'Ledning', staff: 'Medarbetare' },
  reach: { local: 'Lokalt', regional: 'Regionalt', national: 'Hela landet', international: 'Internationellt' },
  form: { formal: 'Formellt', informal: 'Informellt' },
  mode: { 'in-person': 'På plats', virtual: 'Online', both: 'Båda' },
  mix: { alike: 'Mest lika', different: 'Ganska olika' },
  membership: { chosen: 'Jag har själv valt det', required: 'Det hör till jobbet' },
  decision: {
    'invest-more': 'Lägg mer på det',
    keep: 'Behåll det som det är',
    change: 'Säg till och ändra det',
    'do-less': 'Gör mindre',
    leave: 'Lämna',
  },
  feeling: { lifted: 'Upplyft', fine: 'Helt okej', drained: 'Dränerad' },
  status: {
    unsorted: 'Inte sorterad än',
    'on-track': 'Som det ska vara',
    soon: 'Snart',
    due: 'Dags för ett livstecken',
    late: 'Det var ett tag sedan',
    snoozed: 'Väntar',
    resting: 'Vilar',
    remembered: 'I minnet',
    never: 'Inga förslag',
    'no-rhythm': 'Ingen rytm',
  },
  sphereName: {
    family: 'Familj',
    friends: 'Vänner',
    work: 'Jobb',
    profession: 'Yrke',
    association: 'Förening',
    neighbourhood: 'Grannskap',
  },
  color: {
    pine: 'Tall',
    sea: 'Hav',
    plum: 'Plommon',
    ochre: 'Ockra',
    teal: 'Petrol',
    brick: 'Tegel',
    moss: 'Mossa',
    iris: 'Iris',
  },
  purposeKind: {
    inspiration: 'Inspiration',
    'quick-help': 'Snabb hjälp',
    'new-job': 'Nytt jobb',
    'new-partner': 'Nya samarbeten eller kunder',
    feedback: 'Återkoppling',
    knowledge: 'Kunskap',
    influence: 'Inflytande',
    'external-relations': 'Relationer utanför huset',
    support: 'Stöd i svåra tider',
    quality: 'Bättre kvalitet',
    'people-leadership': 'Att leda människor',
    career: 'Karriär',
    friendship: 'Vänskap',
    challenge: 'Mothugg',
  },
  rhythm: ({ every, unit }: Span): string => {
    const isYear = unit === 'year';
    if (every === 1) return isYear ? 'en gång om året' : `varje ${UNIT[unit]}`;
    if (every === 2) return isYear ? 'vartannat år' : `varannan ${UNIT[unit]}`;
    return `${isYear ? 'vart' : 'var'} ${ORDINALS[every - 3] ?? ordinalDigits(every)} ${UNIT[unit]}`;
  },
  noRhythm: 'ingen rytm',
  number: numberInWords,
  people: (count: number): string => (count === 1 ? 'en person' : `${numberInWords(count)} personer`),
  weekHeading: (week: number): string => `Vecka ${week}`,
  save: 'Spara',
  cancel: 'Avbryt',
  edit: 'Redigera',
  remove: 'Ta bort',
  done: 'Klart',
  add: 'Lägg till',
};

/** '18:e', '21:a', '22:a'. */
function ordinalDigits(number: number): string {
  const takesA = [1, 2].includes(number % 10) && ![11, 12].includes(number % 100);
  return `${number}:${takesA ? 'a' : 'e'}`;
}

/** As a word up to twelve, then in digits as the language groups them. */
function numberInWords(count: number): string {
  return NUMBERS[count] ?? numberText('sv', count);
}
