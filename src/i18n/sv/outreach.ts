/** Att höra av sig: att skriva till någon, och hur det gick. */
import type { outreach as English } from '../en/outreach.ts';

export const outreach: typeof English = {
  words: 'Dina ord',
  another: 'En annan inledning',
  means: {
    sms: 'Sms',
    mail: 'Mejl',
    whatsapp: 'WhatsApp',
    signal: 'Signal',
    share: 'En annan app',
    copy: 'Kopiera',
  },
  keepForMonday: 'Spara till måndag',
  keptForMonday: 'Sparat till måndag. Du hittar det i din vecka.',
  keepOpening: 'Spara inledningen',
  openingKept: 'Sparad. Du får se den igen.',
  question: (name) => `Fick du tag på ${name}?`,
  answers: { yes: 'Ja', 'no-answer': 'Inget svar', 'not-done': 'Hann inte' },
  noted: 'Noterat.',
  quiet: 'Tyst än så länge.',
  tryAgain: (month) => `Tyst än så länge. Vill du prova på ett annat sätt i ${month}?`,
  leftAsItWas: 'Allt är som det var.',
  later: 'Fråga mig senare',
  own: {
    title: 'Dina egna inledningar',
    hint: 'Du får dem före de andra när du skriver till någon.',
    add: 'Lägg till en inledning',
    change: 'Ändra inledningen',
    words: 'Orden',
    wordsHint: 'Skriv {namn} där namnet ska stå och … där du själv vill fylla i något.',
    name: '{namn}',
    missing: 'Skriv några ord först.',
    removed: 'Inledningen är borta.',
  },
};
