/**
 * What to write about a network, in the language of who gets it: to those who were not at a meeting, to speak up, and to
 * leave. They assert nothing that the person hasn't written down, and leave a gap to fill.
 */
import type { ReviewQuestion } from '../domain/review.ts';
import type { Language } from '../domain/settings.ts';

/** `name` is what one calls who gets it; `when` is the next meeting, such as 'Tuesday 17 March at 19:00'. */
export type NetworkLines = {
  /** 'Tuesday 17 March at 19:00'; without the time where nobody said one. */
  readonly when: (weekday: string, day: string, time: string | undefined) => string;
  readonly absent: (name: string, network: string) => string;
  readonly absentWithNext: (name: string, network: string, when: string) => string;
  /** `about` is what one would like to talk about; without a name where nobody keeps it together. */
  readonly speakUp: (name: string | undefined, network: string, about: string) => string;
  readonly leave: (name: string | undefined, network: string) => string;
  /** What one would like to talk about, in the midst of a sentence. */
  readonly about: { readonly [Question in ReviewQuestion]: string };
  readonly aboutSomething: string;
};

export const networkLines: { readonly [Key in Language]: NetworkLines } = {
  en: {
    when: (weekday, day, time) => `${weekday} ${day}${time === undefined ? '' : ` at ${time}`}`,
    absent: (name, network) =>
      `Hi ${name}, you weren’t at ${network} this time, and that is quite all right. We talked about … See you next time?`,
    absentWithNext: (name, network, when) =>
      `Hi ${name}, you weren’t at ${network} this time, and that is quite all right. We talked about … The next time is ${when}. Will you come?`,
    speakUp: (name, network, about) =>
      `${hi('Hi', name)} I’d like ${network} to be worth it for all of us. Could we talk about ${about} next time? What I’d like is …`,
    leave: (name, network) =>
      `${hi('Hi', name)} I’ve thought about ${network}, and it is time for me to stop. What I take with me is … Thank you for that.`,
    about: {
      purpose: 'what it is for',
      will: 'what each of us brings',
      chemistry: 'how we spend the time together',
      challenge: 'how we can challenge one another more',
      trust: 'what stays among us',
      level: 'whom it is for',
      worth: 'how we use the time',
      'own-part': 'what I could bring',
    },
    aboutSomething: '…',
  },
  da: {
    when: (weekday, day, time) => `${weekday} den ${day}${time === undefined ? '' : ` kl. ${time}`}`,
    absent: (name, network) =>
      `Hej ${name}, du var ikke med i ${network} denne gang, og det er helt i orden. Vi talte om … Ses vi næste gang?`,
    absentWithNext: (name, network, when) =>
      `Hej ${name}, du var ikke med i ${network} denne gang, og det er helt i orden. Vi talte om … Næste gang er ${when}. Kommer du?`,
    speakUp: (name, network, about) =>
      `${hi('Hej', name)} jeg vil gerne have, at ${network} er tiden værd for os alle. Kan vi tale om ${about} næste gang? Det, jeg kunne tænke mig, er …`,
    leave: (name, network) =>
      `${hi('Hej', name)} jeg har tænkt over ${network}, og det er tid for mig at stoppe. Det, jeg tager med mig, er … Tak for det.`,
    about: {
      purpose: 'hvad det er til for',
      will: 'hvad vi hver især kommer med',
      chemistry: 'hvordan vi bruger tiden sammen',
      challenge: 'hvordan vi kan udfordre hinanden mere',
      trust: 'hvad der bliver mellem os',
      level: 'hvem det er for',
      worth: 'hvordan vi bruger tiden',
      'own-part': 'hvad jeg kunne komme med',
    },
    aboutSomething: '…',
  },
  sv: {
    when: (weekday, day, time) => `${weekday} ${day}${time === undefined ? '' : ` kl. ${time}`}`,
    absent: (name, network) =>
      `Hej ${name}, du var inte med i ${network} den här gången, och det är helt okej. Vi pratade om … Ses vi nästa gång?`,
    absentWithNext: (name, network, when) =>
      `Hej ${name}, du var inte med i ${network} den här gången, och det är helt okej. Vi pratade om … Nästa gång är ${when}. Kommer du?`,
    speakUp: (name, network, about) =>
      `${hi('Hej', name)} jag vill att ${network} ska vara värt tiden för oss alla. Kan vi prata om ${about} nästa gång? Det jag skulle vilja är …`,
    leave: (name, network) =>
      `${hi('Hej', name)} jag har tänkt på ${network}, och det är dags för mig att sluta. Det jag tar med mig är … Tack för det.`,
    about: {
      purpose: 'vad det är till för',
      will: 'vad var och en kommer med',
      chemistry: 'hur vi är tillsammans',
      challenge: 'hur vi kan utmana varandra mer',
      trust: 'vad som stannar mellan oss',
      level: 'vilka det är för',
      worth: 'hur vi använder tiden',
      'own-part': 'vad jag skulle kunna bidra med',
    },
    aboutSomething: '…',
  },
};

/** 'Hi Anna,' or 'Hi,'. */
function hi(word: string, name: string | undefined): string {
  return name === undefined ? `${word},` : `${word} ${name},`;
}
