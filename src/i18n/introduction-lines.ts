/**
 * What to write at each step of an introduction, in the language of who gets it. They assert nothing that the person
 * hasn't written down, and leave a gap to fill.
 */
import type { Language } from '../domain/settings.ts';

/** `name` is what one calls who gets it, `others` are whole names in a list; `names` are all of them. */
export type IntroductionLines = {
  readonly ask: (name: string, others: string) => string;
  /** Asking once more, without haste. */
  readonly remind: (name: string, others: string) => string;
  /** To all of them, who said yes. */
  readonly make: (names: string, count: number) => string;
  /** To who said yes, when it came to nothing; who said no is not told of. */
  readonly decline: (name: string, others: string) => string;
  /** To who introduced one to `contact`. */
  readonly thank: (name: string, contact: string) => string;
};

export const introductionLines: { readonly [Key in Language]: IntroductionLines } = {
  en: {
    ask: (name, others) => `Hi ${name}, may I put you in touch with ${others}? I thought of you because …`,
    remind: (name, others) => `Hi ${name}, no hurry at all: would you like me to put you in touch with ${others}? …`,
    make: (names, count) =>
      `Hi ${names}, you have ${count === 2 ? 'both' : 'all'} said yes to getting to know each other, so here you are. You could begin with …`,
    decline: (name, others) =>
      `Hi ${name}, thank you for saying yes to getting to know ${others}. It won’t be this time, but …`,
    thank: (name, contact) => `Hi ${name}, thank you for putting me in touch with ${contact}. Since then …`,
  },
  da: {
    ask: (name, others) =>
      `Hej ${name}, må jeg sætte dig i forbindelse med ${others}? Jeg kom til at tænke på jer, fordi …`,
    remind: (name, others) =>
      `Hej ${name}, det haster slet ikke: har du lyst til, at jeg sætter dig i forbindelse med ${others}? …`,
    make: (names, count) =>
      `Hej ${names}, I har ${count === 2 ? 'begge' : 'alle'} sagt ja til at lære hinanden at kende, så her er I. I kunne begynde med …`,
    decline: (name, others) =>
      `Hej ${name}, tak, fordi du sagde ja til at lære ${others} at kende. Det bliver ikke denne gang, men …`,
    thank: (name, contact) => `Hej ${name}, tak, fordi du satte mig i forbindelse med ${contact}. Siden da …`,
  },
  sv: {
    ask: (name, others) => `Hej ${name}, får jag koppla ihop dig med ${others}? Jag kom att tänka på er eftersom …`,
    remind: (name, others) =>
      `Hej ${name}, det är verkligen ingen brådska: vill du att jag kopplar ihop dig med ${others}? …`,
    make: (names, count) =>
      `Hej ${names}, ni har ${count === 2 ? 'båda' : 'alla'} sagt ja till att lära känna varandra, så här är ni. Ni kan börja med …`,
    decline: (name, others) =>
      `Hej ${name}, tack för att du sa ja till att lära känna ${others}. Det blir inte den här gången, men …`,
    thank: (name, contact) => `Hej ${name}, tack för att du kopplade ihop mig med ${contact}. Sedan dess …`,
  },
};
