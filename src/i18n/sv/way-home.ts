/** Vägen hem från ett möte, hoppet före det, och ett ord till dem som inte var med. */
import type { wayHome as english } from '../en/way-home.ts';

export const wayHome: typeof english = {
  title: 'På väg hem',
  question: 'Hur känner du dig efter mötet?',
  of: (network, day) => `${network}, ${day}`,
  goOn: 'Vem pratade du med, och vad fick du med dig hem?',
  goOnAct: 'Fortsätt',
  notThere: 'Jag var inte där',
  notThereSaid: (network) => `Du var inte med i ${network} den här gången. Det kommer fler tillfällen.`,
  later: 'Inte nu',
  waved: 'Du kan fortfarande berätta om det på mötets egen sida.',
  gone: 'Mötet finns inte här',
  goneText: 'Det kanske ligger i papperskorgen.',
  toWeek: 'Till veckan',
  hoped: (hope) => `Du hoppades på: ${hope}`,
  who: 'Vem pratade du med?',
  everyone: (count) => (count === 2 ? 'Båda två' : `Alla ${count}`),
  others: 'Någon annan?',
  anotherOne: 'Och någon mer?',
  learned: 'Vad lärde du dig, eller vad lovade du?',
  note: 'Med några få ord',
  noteHint: 'Skriv som om de andra kunde läsa det.',
  outcomes: 'Vad gav det?',
  promise: 'Jag lovade något',
  noPromise: 'Inget löfte ändå',
  saved: (count) => {
    if (count === 0) return 'Mötet är sparat.';
    return count === 1
      ? 'Sparat, och du har haft kontakt med en person.'
      : `Sparat, och du har haft kontakt med ${count} personer.`;
  },
  savedPromise: 'Löftet står i veckan.',
  absent: {
    title: 'Ett ord till dem som inte var med?',
    text: 'En kort, vänlig rad håller dörren öppen. Ingen behöver förklara varför det inte gick att komma.',
    write: (name) => `Skriv till ${name}`,
  },
  seeMeeting: 'Se mötet',
  done: 'Klart',
  hope: {
    meets: (network, when) => `${network} träffas ${when}.`,
    at: (day, time) => `${day} kl. ${time}`,
    question: 'Vad hoppas du få med dig hem?',
    hint: 'En rad räcker. Du ser den igen på väg hem.',
    keep: 'Spara det',
    kept: 'Sparat. Du ser det igen på väg hem.',
    later: 'Inte den här gången',
    waved: 'Det går bra. Ha ett fint möte.',
  },
};
