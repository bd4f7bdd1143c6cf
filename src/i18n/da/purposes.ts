/** Formål: hvorfor man netværker, hvem og hvad der hjælper på vej, hvad der kom ud af det, og at se tilbage. */
import type { purposes as English } from '../en/purposes.ts';

function gange(count: number, word: string): string {
  return count === 1 ? 'én gang' : `${word} gange`;
}

export const purposes: typeof English = {
  title: 'Formål',
  one: 'Formål',
  intro: 'Det, du håber, at dine personer og netværk fører til. Det vigtigste først.',
  add: 'Skriv et formål',
  field: 'Hvilke formål hjælper det på vej?',
  serves: 'Hjælper på vej',
  list: 'I din rækkefølge',
  up: (name) => `Flyt op: ${name}`,
  down: (name) => `Flyt ned: ${name}`,
  due: 'Tid til at se tilbage',
  earlier: 'Tidligere formål',
  letGoHint: 'Det, der kom ud af det, bliver stående. Du kan tage det op igen.',
  letGoOn: (day) => `Sluppet ${day}`,
  empty: {
    title: 'Hvad håber du på?',
    text: 'Et nyt job, friske idéer, en at læne sig op ad. Når du ved det, er det lettere at vælge, hvem du vil se, og hvad dine aftener skal gå til. Du kan sagtens have flere på én gang.',
  },
  form: {
    edit: 'Ret formålet',
    kind: 'Hvad ligger tættest på?',
    needsKind: 'Vælg det, der ligger tættest på.',
    wish: 'Hvad ønsker du dig, med dine egne ord?',
    wishHint: 'Jo enklere ordene er, jo lettere er det at finde nogen ud fra dem.',
    invest: 'Hvad vil du lægge i det?',
    investHint: 'En aften om måneden, ærlig feedback, en tjeneste nu og da.',
    lookBackOn: 'Hvornår vil du se tilbage på det?',
    lookBackHint: 'Så beholder du det, ændrer det eller slipper det.',
    elsewhere: 'Det er ændret i et andet vindue imens. Gem igen for at beholde det, der står her.',
  },
  page: {
    invest: 'Det lægger du i det',
    lookBackOn: (day) => `Du ser tilbage på det omkring ${day}.`,
    dueText: 'Det er tid til at se tilbage. Har det ført til det, du håbede på?',
    remove: 'Slet',
    lookBack: 'Se tilbage',
    letGoText: (day) => `Du slap det ${day}. Det, der kom ud af det, står her stadig.`,
    serving: 'Hvem og hvad hjælper på vej',
    lastOn: (day) => `Sidst i kontakt ${day}`,
    choose: 'Vælg hvem og hvad',
    all: 'Vis alle',
    thin: {
      nobody: 'Ingen hjælper det på vej endnu. Hvem kommer du først til at tænke på?',
      quiet:
        'Der har været stille i et halvt år mellem dig og dem, der hjælper på vej. Et livstegn til en af dem er en god begyndelse.',
      'close-only':
        'Kun dine tætte bånd hjælper på vej, og de ved tit det samme som dig. Det nye kommer som regel fra folk lidt længere væk.',
    },
    came: 'Hvad der kom ud af det på et år',
    cameNone:
      'Der er ikke noteret noget endnu. Når du skriver, at I har talt sammen, kan du sige, hvad der kom ud af det.',
    times: gange,
    with: (times, names) => `${times}, med ${names}`,
    spent: (count, word, time) => {
      const encounters = `I kontakt ${gange(count, word)}`;
      return time === undefined ? `${encounters}.` : `${encounters}; ${time}, så vidt du har noteret det.`;
    },
    asks: 'Det har du spurgt om',
    asksNone: 'Ikke noget endnu. De fleste hjælper gerne med det, de er gode til.',
    ask: 'Spørg om hjælp til det',
    askStatus: { open: 'Undervejs', helped: 'Nogen hjalp', closed: 'Afsluttet' },
    weak: 'Løse bånd, der måske kan hjælpe',
    weakWhy: (words) => `På grund af ${words}`,
    weakNone: 'Ingen af dine løse bånd passer til de ord endnu. Det hjælper at notere, hvad folk er gode til.',
    weakNoWish:
      'Skriv med dine egne ord, hvad du ønsker dig, så kan du her se, hvem blandt dine løse bånd der måske har med det at gøre.',
    linkName: (name) => `Tilføj ${name}`,
    looked: 'Tilbageblik',
    gone: 'Formålet er her ikke længere',
    goneText: 'Måske ligger det i papirkurven, hvor det kan hentes frem i tredive dage.',
    toList: 'Alle formål',
  },
  serving: { who: 'Hvem hjælper på vej?', another: 'Hvem mere?', networks: 'Hvilke netværk hjælper på vej?' },
  look: {
    now: 'Og nu?',
    ends: { keep: 'Behold det', change: 'Lav det om', retire: 'Slip det' },
    ended: { keep: 'Beholdt', change: 'Lavet om', retire: 'Sluppet' },
    note: 'Hvad vil du gerne huske?',
    noteHint: 'Kun hvis du har lyst.',
    next: 'Hvornår vil du se tilbage igen?',
    thing: 'Hvad er der kommet ud af det?',
  },
  takeUp: 'Tag det op igen',
  done: {
    added: 'Skrevet ned.',
    changed: 'Ændret.',
    serving: 'Gemt.',
    linked: (name) => `${name} hjælper det på vej.`,
    saved: {
      keep: 'Beholdt, som det er.',
      change: 'Lavet om.',
      retire: 'Sluppet. Det står blandt de tidligere.',
    },
    takenUp: 'Det gælder igen.',
    trashed: 'Det ligger i papirkurven.',
  },
};
