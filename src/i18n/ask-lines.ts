/**
 * What to write when one asks for help, reminds without haste, or says thanks, in the language of who gets it. The need
 * stands in it as the person wrote it; nothing is asserted that they haven't written.
 */
import type { Language } from '../domain/settings.ts';

/** `name` is what one calls who gets it, `what` the need in the person's own words. */
export type AskLines = { readonly [Kind in 'ask' | 'remind' | 'thank']: (name: string, what: string) => string };

export const askLines: { readonly [Key in Language]: AskLines } = {
  en: {
    ask: (name, what) =>
      `Hi ${name}, there is something I could use some help with:\n\n${what}\n\nIs it something you know about, or do you know whom I could ask? It’s quite all right to say no.`,
    remind: (name, what) =>
      `Hi ${name}, no hurry at all, I just wondered if you had time to think about this:\n\n${what}\n\nA no is quite all right, too.`,
    thank: (name, what) => `Hi ${name}, thank you for your help with this:\n\n${what}\n\nThis is how it went: …`,
  },
  da: {
    ask: (name, what) =>
      `Hej ${name}, der er noget, jeg godt kunne bruge lidt hjælp til:\n\n${what}\n\nEr det noget, du ved noget om, eller kender du nogen, jeg kunne spørge? Det er helt i orden at sige nej.`,
    remind: (name, what) =>
      `Hej ${name}, det haster slet ikke, jeg ville bare høre, om du har nået at tænke over det her:\n\n${what}\n\nEt nej er også helt i orden.`,
    thank: (name, what) => `Hej ${name}, tak for din hjælp med det her:\n\n${what}\n\nSådan gik det: …`,
  },
  sv: {
    ask: (name, what) =>
      `Hej ${name}, det är en sak jag skulle behöva lite hjälp med:\n\n${what}\n\nÄr det något du kan, eller vet du någon jag kan fråga? Det går alldeles utmärkt att säga nej.`,
    remind: (name, what) =>
      `Hej ${name}, det är ingen brådska alls, jag ville bara höra om du har hunnit tänka på det här:\n\n${what}\n\nEtt nej går också alldeles utmärkt.`,
    thank: (name, what) => `Hej ${name}, tack för hjälpen med det här:\n\n${what}\n\nSå här gick det: …`,
  },
};
