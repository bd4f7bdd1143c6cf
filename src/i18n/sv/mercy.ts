/** Överseende: att vänta ett tag, en glesare rytm, vila, och vägar ut när det blir för många. */
import type { mercy as English } from '../en/mercy.ts';

export const mercy: typeof English = {
  snoozeTitle: (name) => `När får ${name} dyka upp igen?`,
  snoozeFor: { weeks: 'Om två veckor', month: 'Om en månad', quarter: 'Om tre månader' },
  snoozeDay: 'En viss dag',
  snoozePast: 'Välj en dag efter i dag.',
  snoozeSet: 'Vänta till dess',
  loosened: (name, rhythm) => `${name}: ${rhythm}.`,
  change: {
    title: (name) => `Hur ofta med ${name}?`,
    text: 'Det har inte passat tre gånger i rad, och det är helt i sin ordning. Kanske passar det bättre lite mer sällan.',
    looser: (rhythm) => `${rhythm} i stället`,
    keep: 'Låt det vara som det är',
  },
  demand: {
    title: 'Vad det blir tillsammans',
    text: (demand, capacity) => `Det blir ${demand} i veckan, och du sa ${capacity}.`,
    loosen: (rhythm, tie) => `${rhythm} för de ${tie === 'weak' ? 'lösa' : 'nära'} banden`,
    loosenMakes: (loosen, demand) => `${loosen} ger ${demand}.`,
    loosened: (loosen, demand) => `${loosen}: det ger ${demand} i veckan.`,
    raise: (capacity) => `Säg ${capacity} i veckan`,
    orRaise: (capacity) => `Du kan också säga ${capacity}, eller låta någon vila.`,
    raised: (capacity) => `Du har sagt ${capacity} i veckan.`,
    look: 'Se över hur ofta',
    later: 'Inte nu',
  },
};
