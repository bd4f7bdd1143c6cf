/** Lige mødt nogen: et navn, hvor, en enkelt linje. */
import type { justMet as English } from '../en/just-met.ts';

export const justMet: typeof English = {
  title: 'Lige mødt nogen',
  name: 'Navn',
  where: 'Hvor mødtes I?',
  whereHint: 'En begivenhed eller et sted, for eksempel »forårskonferencen«. Det bliver stående resten af aftenen.',
  line: 'En linje til hukommelsen',
  lineHint: 'Hvad I talte om, hvad du lovede. Skriv, som om personen kunne læse det.',
  save: 'Gem',
  needsName: 'Der skal være et navn; et kælenavn er nok.',
  saved: (name, day) => `${name} er skrevet op til runden ${onDay(day)}.`,
  savedPlain: (name) => `${name} er skrevet op.`,
};

/** Dagen, som `relativeDay` siger den, inde i en sætning. */
function onDay(day: string): string {
  if (day === 'i dag' || day === 'i morgen') return day;
  return /\d/.test(day) ? `den ${day}` : `på ${day}`;
}
