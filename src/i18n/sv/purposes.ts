/** Syften: varför man nätverkar, vem och vad som hjälper på vägen, vad det gav, och att se tillbaka. */
import type { purposes as English } from '../en/purposes.ts';

function ganger(count: number, word: string): string {
  return count === 1 ? 'en gång' : `${word} gånger`;
}

export const purposes: typeof English = {
  title: 'Syften',
  one: 'Syfte',
  intro: 'Det du hoppas att dina personer och nätverk ska leda till. Det viktigaste först.',
  add: 'Skriv ett syfte',
  field: 'Vilka syften hjälper det på väg?',
  serves: 'Hjälper på vägen',
  list: 'I din ordning',
  up: (name) => `Flytta upp: ${name}`,
  down: (name) => `Flytta ner: ${name}`,
  due: 'Dags att se tillbaka',
  earlier: 'Tidigare syften',
  letGoHint: 'Det som det gav står kvar. Du kan ta upp det igen.',
  letGoOn: (day) => `Släppt ${day}`,
  empty: {
    title: 'Vad hoppas du på?',
    text: 'Ett nytt jobb, nya idéer, någon att luta sig mot. När du vet det blir det lättare att välja vilka du vill träffa och vad kvällarna ska gå till. Det går bra att ha flera samtidigt.',
  },
  form: {
    edit: 'Ändra syftet',
    kind: 'Vad ligger närmast?',
    needsKind: 'Välj det som ligger närmast.',
    wish: 'Vad önskar du dig, med dina egna ord?',
    wishHint: 'Ju enklare ord, desto lättare är det att hitta någon utifrån dem.',
    invest: 'Vad vill du lägga ner?',
    investHint: 'En kväll i månaden, ärlig återkoppling, en tjänst då och då.',
    lookBackOn: 'När vill du se tillbaka på det?',
    lookBackHint: 'Då behåller du det, ändrar det eller släpper det.',
    elsewhere: 'Det har ändrats i ett annat fönster under tiden. Spara igen för att behålla det som står här.',
  },
  page: {
    invest: 'Det lägger du ner',
    lookBackOn: (day) => `Du ser tillbaka på det omkring ${day}.`,
    dueText: 'Det är dags att se tillbaka. Har det lett till det du hoppades på?',
    remove: 'Radera',
    lookBack: 'Se tillbaka',
    letGoText: (day) => `Du släppte det ${day}. Det som det gav står kvar här.`,
    serving: 'Vem och vad som hjälper på vägen',
    lastOn: (day) => `Senast i kontakt ${day}`,
    choose: 'Välj vem och vad',
    all: 'Visa alla',
    thin: {
      nobody: 'Ingen hjälper det på väg än. Vem tänker du på först?',
      quiet:
        'Det har varit tyst i ett halvår mellan dig och dem som hjälper på vägen. Ett livstecken till en av dem är en bra början.',
      'close-only':
        'Bara dina nära band hjälper på vägen, och de vet ofta samma saker som du. Det nya kommer oftast från folk lite längre bort.',
    },
    came: 'Vad det gav på ett år',
    cameNone: 'Inget är antecknat än. När du skriver att ni har hörts kan du säga vad det gav.',
    times: ganger,
    with: (times, names) => `${times}, med ${names}`,
    spent: (count, word, time) => {
      const encounters = `I kontakt ${ganger(count, word)}`;
      return time === undefined ? `${encounters}.` : `${encounters}; ${time}, så långt du har antecknat.`;
    },
    asks: 'Det har du bett om',
    asksNone: 'Inget än. De flesta hjälper gärna till med det de är bra på.',
    ask: 'Be om hjälp med det',
    askStatus: { open: 'På gång', helped: 'Någon hjälpte till', closed: 'Avslutat' },
    weak: 'Lösa band som kanske kan hjälpa',
    weakWhy: (words) => `På grund av ${words}`,
    weakNone: 'Ingen av dina lösa band passar de orden än. Det hjälper att anteckna vad folk är bra på.',
    weakNoWish:
      'Skriv med dina egna ord vad du önskar dig, så ser du här vilka av dina lösa band som kanske har med det att göra.',
    linkName: (name) => `Lägg till ${name}`,
    looked: 'Tillbakablickar',
    gone: 'Syftet finns inte här längre',
    goneText: 'Kanske ligger det i papperskorgen, där det går att hämta tillbaka i trettio dagar.',
    toList: 'Alla syften',
  },
  serving: { who: 'Vem hjälper på vägen?', another: 'Vem mer?', networks: 'Vilka nätverk hjälper på vägen?' },
  look: {
    now: 'Och nu?',
    ends: { keep: 'Behåll det', change: 'Ändra det', retire: 'Släpp det' },
    ended: { keep: 'Behållet', change: 'Ändrat', retire: 'Släppt' },
    note: 'Vad vill du minnas?',
    noteHint: 'Bara om du vill.',
    next: 'När vill du se tillbaka igen?',
    thing: 'Vad har det lett till?',
  },
  takeUp: 'Ta upp det igen',
  done: {
    added: 'Nedskrivet.',
    changed: 'Ändrat.',
    serving: 'Sparat.',
    linked: (name) => `${name} hjälper det på väg.`,
    saved: {
      keep: 'Behållet som det är.',
      change: 'Ändrat.',
      retire: 'Släppt. Det finns bland de tidigare.',
    },
    takenUp: 'Det gäller igen.',
    trashed: 'Det ligger i papperskorgen.',
  },
};
