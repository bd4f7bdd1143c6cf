/** Mercy: waiting a while, a looser rhythm, rest, and the ways out when it adds up to too many. */
import type { Tie } from '../../domain/tie.ts';

export const mercy = {
  snoozeTitle: (name: string): string => `When may ${name} turn up again?`,
  snoozeFor: { weeks: 'In two weeks', month: 'In a month', quarter: 'In three months' },
  snoozeDay: 'On a certain day',
  snoozePast: 'Choose a day after today.',
  snoozeSet: 'Wait until then',
  loosened: (name: string, rhythm: string): string => `${name}: ${rhythm}.`,
  change: {
    title: (name: string): string => `How often for ${name}?`,
    text: 'It hasn’t fitted three times in a row, and that is fine. Perhaps less often suits you better.',
    looser: (rhythm: string): string => `${rhythm} instead`,
    keep: 'Leave it as it is',
  },
  demand: {
    title: 'What it adds up to',
    text: (demand: string, capacity: string): string => `That makes ${demand} a week, and you said ${capacity}.`,
    /** 'Once a year for the loose ties'. */
    loosen: (rhythm: string, tie: Tie): string => `${rhythm} for the ${tie === 'weak' ? 'loose' : 'close'} ties`,
    loosenMakes: (loosen: string, demand: string): string => `${loosen} makes it ${demand}.`,
    loosened: (loosen: string, demand: string): string => `${loosen}: that makes it ${demand} a week.`,
    raise: (capacity: string): string => `Say ${capacity} a week`,
    orRaise: (capacity: string): string => `You can also say ${capacity}, or let someone rest.`,
    raised: (capacity: string): string => `You’ve said ${capacity} a week.`,
    look: 'Look at how often',
    later: 'Not now',
  },
};
