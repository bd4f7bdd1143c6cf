/** Overbærenhed: at vente lidt, en løsere rytme, hvile, og veje ud, når det løber op i for mange. */
import type { mercy as English } from '../en/mercy.ts';

export const mercy: typeof English = {
  snoozeTitle: (name) => `Hvornår må ${name} dukke op igen?`,
  snoozeFor: { weeks: 'Om to uger', month: 'Om en måned', quarter: 'Om tre måneder' },
  snoozeDay: 'På en bestemt dag',
  snoozePast: 'Vælg en dag efter i dag.',
  snoozeSet: 'Vent til den dag',
  loosened: (name, rhythm) => `${name}: ${rhythm}.`,
  change: {
    title: (name) => `Hvor ofte med ${name}?`,
    text: 'Det har ikke passet tre gange i træk, og det er helt i orden. Måske passer det bedre lidt sjældnere.',
    looser: (rhythm) => `${rhythm} i stedet`,
    keep: 'Lad det være, som det er',
  },
  demand: {
    title: 'Hvad det løber op i',
    text: (demand, capacity) => `Det bliver ${demand} om ugen, og du sagde ${capacity}.`,
    loosen: (rhythm, tie) => `${rhythm} til de ${tie === 'weak' ? 'løse' : 'tætte'} bånd`,
    loosenMakes: (loosen, demand) => `${loosen} giver ${demand}.`,
    loosened: (loosen, demand) => `${loosen}: det giver ${demand} om ugen.`,
    raise: (capacity) => `Sig ${capacity} om ugen`,
    orRaise: (capacity) => `Du kan også sige ${capacity} eller lade nogen hvile.`,
    raised: (capacity) => `Du har sagt ${capacity} om ugen.`,
    look: 'Se på, hvor ofte',
    later: 'Ikke nu',
  },
};
