/** Vi har talt sammen: én notering for én person eller mange. */
import { daysBetween } from '../../domain/calendar-date.ts';
import type { log as English } from '../en/log.ts';
import { monthName, shortDay } from '../format.ts';

export const log: typeof English = {
  title: 'Vi har talt sammen',
  mend: 'Ret det, du noterede',
  who: 'Med hvem?',
  search: 'Find en person',
  likely: 'Måske en af disse',
  noneFound: 'Ingen med det navn endnu.',
  another: 'Også en anden',
  when: 'Hvornår?',
  day: { today: 'I dag', yesterday: 'I går', other: 'En anden dag' },
  precision: 'Hvor præcist ved du det?',
  precisions: { day: 'På dagen', month: 'Måneden', year: 'Året' },
  date: 'Dag',
  month: 'Måned',
  year: 'År',
  how: 'Hvordan?',
  via: 'Hvilken app?',
  started: 'Hvem gav lyd?',
  initiator: { me: 'Jeg', them: 'Den anden', both: 'Os begge' },
  answeredMe: 'Fik du svar?',
  answeredThem: 'Har du svaret?',
  answers: { yes: 'Ja', open: 'Ikke endnu', no: 'Nej' },
  light: 'Kun en hilsen eller et like',
  lightHint: 'Et lille tegn tæller også; det rækker bare ikke så længe.',
  more: 'Mere: note, minutter, hvad det gav',
  note: 'Hvad handlede det om?',
  noteHint: 'En linje at huske til næste gang. Skriv, som om personen kunne læse det.',
  confidential: 'Sagt i fortrolighed',
  confidentialHint: 'Vises kun på personens egen side, aldrig i forslag.',
  minutes: 'Minutter',
  outcomes: 'Hvad gav det?',
  save: 'Gem',
  needsSomeone: 'Vælg mindst én person først.',
  needsDay: 'Den dag er ikke kommet endnu, eller den findes ikke. Vælg en frem til i dag.',
  needsMinutes: 'Minutter er et helt tal, for eksempel 20.',
  saved: 'Noteret.',
  mended: 'Rettet.',
  next: (name, day, today) => {
    const away = daysBetween(today, day);
    if (away < 7) return `Noteret. Næste livstegn til ${name} inden for en uge.`;
    const around = away < 28 ? `den ${shortDay('da', day, today)}` : monthName('da', day, today);
    return `Noteret. Næste livstegn til ${name} omkring ${around}.`;
  },
  savedMany: (names) => `Noteret for ${names}.`,
  elsewhere: 'En anden fane har ændret det her imens. Gemmer du igen, gælder det, der står her.',
  elsewhereNote: (note) => `Der står: »${note}«`,
  failed: 'Det kunne ikke gemmes. Det, du skrev, er her stadig.',
  full: 'Telefonen er fuld, så intet blev gemt. Det, du skrev, er her stadig.',
  gone: 'Det er her ikke længere.',
  goneText: 'Det er slettet, måske i en anden fane.',
};
