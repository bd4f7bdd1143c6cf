/** Nyss träffat någon: ett namn, var, en enda rad. */
import type { justMet as English } from '../en/just-met.ts';

export const justMet: typeof English = {
  title: 'Nyss träffat någon',
  name: 'Namn',
  where: 'Var träffades ni?',
  whereHint: 'Ett evenemang eller en plats, till exempel ”vårkonferensen”. Det står kvar resten av kvällen.',
  line: 'En rad som stöd för minnet',
  lineHint: 'Vad ni pratade om, vad du lovade. Skriv som om personen kunde läsa det.',
  save: 'Spara',
  needsName: 'Det behövs ett namn; ett smeknamn räcker.',
  saved: (name, day) => `${name} är noterad för rundan ${onDay(day)}.`,
  savedPlain: (name) => `${name} är noterad.`,
};

/** Dagen som `relativeDay` säger den, inne i en mening. */
function onDay(day: string): string {
  if (day === 'i dag' || day === 'i morgon') return day;
  return /\d/.test(day) ? `den ${day}` : `på ${day}`;
}
