/** At give lyd: at skrive til nogen, og hvordan det gik. */
import type { outreach as English } from '../en/outreach.ts';

export const outreach: typeof English = {
  words: 'Dine ord',
  another: 'En anden indledning',
  means: {
    sms: 'Sms',
    mail: 'Mail',
    whatsapp: 'WhatsApp',
    signal: 'Signal',
    share: 'En anden app',
    copy: 'Kopiér',
  },
  keepForMonday: 'Gem til mandag',
  keptForMonday: 'Gemt til mandag. Du finder det i din uge.',
  keepOpening: 'Gem indledningen',
  openingKept: 'Gemt. Du får den tilbudt igen.',
  question: (name) => `Fik du fat i ${name}?`,
  answers: { yes: 'Ja', 'no-answer': 'Intet svar', 'not-done': 'Nåede det ikke' },
  noted: 'Noteret.',
  quiet: 'Stille indtil nu.',
  tryAgain: (month) => `Stille indtil nu. Vil du prøve på en anden måde i ${month}?`,
  leftAsItWas: 'Alt er, som det var.',
  later: 'Spørg mig senere',
  own: {
    title: 'Dine egne indledninger',
    hint: 'Du får dem tilbudt før de andre, når du skriver til nogen.',
    add: 'Tilføj en indledning',
    change: 'Ret indledningen',
    words: 'Ordene',
    wordsHint: 'Skriv {navn}, hvor navnet skal stå, og …, hvor du selv vil skrive noget.',
    name: '{navn}',
    missing: 'Skriv et par ord først.',
    removed: 'Indledningen er væk.',
  },
};
