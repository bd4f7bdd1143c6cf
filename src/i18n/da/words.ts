/** Ord, som mange skærme deler. */
import type { Span } from '../../domain/calendar-date.ts';
import { numberText } from '../format.ts';
import type { words as English } from '../en/words.ts';

const NUMBERS = ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'];
const ORDINALS = [
  'anden',
  'tredje',
  'fjerde',
  'femte',
  'sjette',
  'syvende',
  'ottende',
  'niende',
  'tiende',
  'ellevte',
  'tolvte',
];
const UNIT = { day: 'dag', week: 'uge', month: 'måned', year: 'år' };

export const words: typeof English = {
  tie: { strong: 'Tæt', weak: 'Løst', unsorted: 'Ikke sorteret endnu' },
  tieSpoken: { strong: 'tæt bånd', weak: 'løst bånd', unsorted: 'ikke sorteret endnu' },
  unit: { day: 'dage', week: 'uger', month: 'måneder', year: 'år' },
  channel: {
    call: 'Opkald',
    message: 'Besked',
    email: 'Mail',
    meeting: 'Mødtes',
    social: 'Sociale medier',
    letter: 'Brev',
    other: 'Noget andet',
  },
  outcome: {
    knowledge: 'Lærte noget',
    challenge: 'Så det på en ny måde',
    support: 'Støtte',
    'new-contact': 'Mødte en ny person',
    opportunity: 'Et job eller en opgave',
    inspiration: 'Inspiration',
  },
  level: { board: 'Bestyrelse', leadership: 'Ledelse', staff: 'Medarbejder' },
  reach: { local: 'Lokalt', regional: 'Regionalt', national: 'Hele landet', international: 'Internationalt' },
  form: { formal: 'Formelt', informal: 'Uformelt' },
  mode: { 'in-person': 'Fysisk', virtual: 'Online', both: 'Begge dele' },
  mix: { alike: 'Mest ens', different: 'Ret forskellige' },
  membership: { chosen: 'Jeg har selv valgt det', required: 'Det hører med til jobbet' },
  decision: {
    'invest-more': 'Læg mere i det',
    keep: 'Behold det, som det er',
    change: 'Sig til og lav det om',
    'do-less': 'Gør mindre',
    leave: 'Gå ud',
  },
  feeling: { lifted: 'Opløftet', fine: 'Helt fint', drained: 'Drænet' },
  status: {
    unsorted: 'Ikke sorteret endnu',
    'on-track': 'Som det skal være',
    soon: 'Snart',
    due: 'Tid til et livstegn',
    late: 'Det er et stykke tid siden',
    snoozed: 'Venter',
    resting: 'Hviler',
    remembered: 'Mindes',
    never: 'Ingen forslag',
    'no-rhythm': 'Ingen rytme',
  },
  sphereName: {
    family: 'Familie',
    friends: 'Venner',
    work: 'Arbejde',
    profession: 'Fag',
    association: 'Forening',
    neighbourhood: 'Nabolag',
  },
  color: {
    pine: 'Fyr',
    sea: 'Hav',
    plum: 'Blomme',
    ochre: 'Okker',
    teal: 'Petrol',
    brick: 'Tegl',
    moss: 'Mos',
    iris: 'Iris',
  },
  purposeKind: {
    inspiration: 'Inspiration',
    'quick-help': 'Hurtig hjælp',
    'new-job': 'Nyt job',
    'new-partner': 'Nye samarbejder eller kunder',
    feedback: 'Feedback',
    knowledge: 'Viden',
    influence: 'Indflydelse',
    'external-relations': 'Relationer uden for huset',
    support: 'Støtte i svære tider',
    quality: 'Bedre kvalitet',
    'people-leadership': 'Ledelse af mennesker',
    career: 'Karriere',
    friendship: 'Venskab',
    challenge: 'Modspil',
  },
  rhythm: ({ every, unit }: Span): string => {
    if (every === 1) return unit === 'year' ? 'én gang om året' : `hver ${UNIT[unit]}`;
    const ordinal = ORDINALS[every - 2] ?? `${every}.`;
    if (unit === 'year') return `hvert ${every === 2 ? 'andet' : ordinal} år`;
    return `hver ${ordinal} ${UNIT[unit]}`;
  },
  noRhythm: 'ingen rytme',
  number: numberInWords,
  people: (count: number): string => (count === 1 ? 'én person' : `${numberInWords(count)} personer`),
  weekHeading: (week: number): string => `Uge ${week}`,
  save: 'Gem',
  cancel: 'Annuller',
  edit: 'Rediger',
  remove: 'Fjern',
  done: 'Færdig',
  add: 'Tilføj',
};

/** As a word up to twelve, then in digits as the language groups them. */
function numberInWords(count: number): string {
  return NUMBERS[count] ?? numberText('da', count);
}
