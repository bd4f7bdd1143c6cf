/** Sikkerhedskopier: at lave en, dens alder, filen der holder sig ajour, og at hente en tilbage. */
import type { backup as English } from '../en/backup.ts';
import { opening } from './opening.ts';

const counts: typeof English.counts = {
  people: (count, isOne) => (isOne ? 'én person' : `${count} personer`),
  interactions: (count, isOne) => (isOne ? 'kontakt noteret én gang' : `kontakt noteret ${count} gange`),
  photos: (count, isOne) => (isOne ? 'ét billede' : `${count} billeder`),
};

const make: typeof English.make = {
  act: 'Lav en sikkerhedskopi nu',
  lock: 'Lås den med en adgangssætning',
  lockHint: 'Det er umagen værd, hvis filen skal ligge i en sky eller på en computer, som andre også bruger.',
  passphrase: 'Adgangssætning',
  again: 'Den samme én gang til',
  strength: {
    short: 'Mindst otte tegn.',
    weak: 'Den gætter en computer hurtigt. Fire ord, der intet har med hinanden at gøre, er langt bedre.',
    fair: 'Svær at gætte. Et ord mere gør den endnu sværere.',
    good: 'Meget svær at gætte.',
  },
  faults: { short: 'Der skal mindst otte tegn til.', different: 'De to er ikke ens.' },
  forgotten:
    'Uden adgangssætningen kan ingen åbne filen, og ingen kan finde den frem for dig. Skriv den på papir, eller gem den i en app til adgangskoder.',
  progress: { reading: 'Læser det, der er her', packing: 'Pakker det sammen' },
  of: (done, all) => `${done} af ${all}`,
  calledOff: 'Afbrudt. Der er ingen ny fil.',
  made: (name) => `${name} er lavet. Kig blandt dine hentede filer.`,
  holds: (what) => `I den: ${what}.`,
  locked: 'Den er låst med din adgangssætning.',
  elsewhere: 'Læg også en kopi et andet sted; det er den, der hjælper, hvis enheden bliver væk.',
  share: 'Giv den til en anden app',
};

const kept: typeof English.kept = {
  title: 'En fil, der holder sig selv ajour',
  text: 'Mens appen er åben, skriver den en ny sikkerhedskopi i stedet for den forrige i en fil, du selv vælger: én gang om dagen, eller før, når meget er ændret.',
  sync: 'Et godt sted er en mappe, som et andet program kopierer til en sky eller en anden computer.',
  choose: 'Vælg en fil',
  keyKept:
    'For at kunne låse filen igen hver gang gemmer browseren adgangssætningen som en nøgle. Den, der kommer ind på enheden, når den er låst op, kan alligevel læse det, der er her.',
  file: (name) => `Sikkerhedskopierne lægges i ${name}.`,
  locked: 'Den er låst med din adgangssætning.',
  waiting: 'Browseren beder om din tilladelse, før appen må skrive der igen.',
  allow: 'Lad appen skrive der',
  gone: 'Filen kunne ikke skrives sidste gang. Er den flyttet, omdøbt eller slettet? Vælg den igen eller en ny.',
  fewer:
    'Mange af personerne i filen er her ikke længere, så den fik lov at blive, som den er. Skriv den nu, hvis det skal være sådan.',
  writeNow: 'Skriv den nu',
  written: 'Filen er ajour.',
  stop: 'Stop',
  stopped: 'Filen bliver, som den er, og der skrives ikke mere i den.',
};

const restore: typeof English.restore = {
  title: opening.restore,
  text: 'Du ser, hvad der er i den, før noget bliver ændret her.',
  choose: 'Vælg en sikkerhedskopi',
  another: 'Vælg en anden fil',
  opening: (file) => `Åbner ${file}`,
  calledOff: 'Afbrudt. Alt her er, som det var.',
  lockedTitle: 'Denne kopi er låst',
  lockedText: 'Den er lavet med en adgangssætning. Hvad er den?',
  wrong: 'Det var den ikke. Mellemrum og store bogstaver tæller med.',
  unlock: 'Lås den op',
  found: (when) => `En sikkerhedskopi fra ${when}`,
  inFile: (what) => `I filen: ${what}.`,
  here: (what) => `Her nu: ${what}.`,
  nobodyHere: 'Her er ingen nu.',
  nobody: 'ingen personer',
  fromFuture: 'En nyere udgave af appen har lavet den. Felter, som denne udgave ikke kender, bliver gemt alligevel.',
  unread: (count, isOne) =>
    isOne
      ? 'Én række kan ikke læses og bliver udeladt. Resten kommer ind.'
      : `${count} rækker kan ikke læses og bliver udeladt. Resten kommer ind.`,
  unreadWhich: 'Hvilke?',
  unreadRow: (line, table, reason) => `Linje ${line}${table && ` (${table})`}: ${reason}`,
  reasons: {
    'not-json': 'det er slet ingen række',
    'unknown-table': 'af en slags, som denne udgave ikke har plads til',
    'bad-id': 'den har ikke noget rigtigt id',
    'bad-field': 'et felt rummer noget, det ikke kan rumme',
    'too-deep': 'den har for mange lag',
    'double-id': 'den er der to gange',
  },
  more: (count) => `og ${count} til`,
  how: 'Hvordan?',
  modes: { merge: 'Læg de to sammen', replace: 'Erstat alt, hvad der er her' },
  modeHints: {
    merge: 'De, der kun er her, bliver. Står noget begge steder, gælder det, der er skrevet sidst.',
    replace: 'Alt bliver, som det er i filen. Det, der kun er her, forsvinder.',
  },
  comes: (people) => `${people} kommer til.`,
  changes: (people) => `${people} bliver ændret.`,
  drops: (people) => `${people} forsvinder herfra.`,
  same: 'Ingen kommer til, og ingen bliver ændret.',
  kept30: 'Det, der er her nu, bliver gemt i tredive dage, så du kan gå tilbage.',
  acts: { merge: 'Læg dem sammen', replace: 'Erstat det, der er her', fresh: 'Hent det hele tilbage' },
  sure: {
    title: 'Det er mange personer',
    text: (losing, of) => `${losing} af de ${of} personer her ville ikke længere være her.`,
    type: (losing) => `Skriv ${losing} for at gå videre`,
    back: 'Se på det igen',
  },
  writing: 'Henter det tilbage',
  leave: 'Går du herfra nu, bliver det afbrudt, og alt er, som det var.',
  callingOff: 'Afbryder …',
  done: {
    title: 'Det hele er tilbage',
    titleMerged: 'Lagt sammen',
    text: (what) => `Her nu: ${what}.`,
    from: (when) => `Som det var den ${when}.`,
    setAside: (count, isOne) =>
      isOne ? 'Én række kunne ikke læses og er udeladt.' : `${count} rækker kunne ikke læses og er udeladt.`,
    see: 'Se dine personer',
    takeBack: 'Fortryd det',
    undone: 'Alt er, som det var før.',
    undoneSome: 'Det er fortrudt, bortset fra det, du har ændret siden.',
  },
};

const before: typeof English.before = {
  title: 'Det, der var her før',
  text: 'Når en sikkerhedskopi træder i stedet for det, der er her, bliver det gamle gemt i tredive dage.',
  bringBack: 'Hent tilbage',
  ask: (when) => `Tilbage til den ${when}?`,
  askText: 'Alt her bliver, som det var dengang. Det, der er her nu, bliver også gemt i tredive dage.',
};

const trouble: typeof English.trouble = {
  'not-a-backup': {
    title: 'Det er ikke en sikkerhedskopi fra Livstegn',
    text: 'Vælg en fil, hvis navn ender på .backup. En adressebog hentes ind under »Hent en adressebog ind«.',
  },
  damaged: {
    title: 'Filen er beskadiget',
    text: 'Noget af den er ikke, som det blev skrevet, så intet bliver taget fra den. Prøv en anden kopi af den eller en ældre sikkerhedskopi.',
  },
  'cut-off': {
    title: 'Slutningen af filen mangler',
    text: 'Måske blev den ikke kopieret eller hentet helt færdig. Hent den en gang til, eller tag en ældre sikkerhedskopi.',
  },
  'wrong-passphrase': {
    title: 'Det er ikke adgangssætningen',
    text: 'Vælg filen en gang til, og prøv med en anden. Mellemrum og store bogstaver tæller med.',
  },
  'too-new': {
    title: 'Denne kopi er af en nyere slags',
    text: 'Den kan denne udgave af appen ikke læse. Indlæs siden igen for at få den nyeste, og prøv så en gang til.',
  },
  'no-space': {
    title: 'Der er ikke plads til den',
    text: 'Telefonen er fuld, eller browseren må ikke gemme mere. Gør lidt plads, og prøv igen.',
  },
  empty: { title: 'Der er ingenting i filen', text: 'Den har slet intet indhold. Prøv en anden kopi af den.' },
  unreadable: {
    title: 'Filen kan ikke åbnes',
    text: 'Måske er den flyttet, eller telefonen lader ikke browseren komme til. Vælg den en gang til.',
  },
  unexpected: {
    title: 'Det gik galt',
    text: 'Prøv en gang til. Sker det igen, hjælper det tit at indlæse siden på ny.',
  },
  unchanged: 'Alt her er, som det var.',
  notMade: { title: 'Der kunne ikke laves en sikkerhedskopi', text: 'Det, du har skrevet, er her stadig.' },
};

export const backup: typeof English = {
  title: 'Sikkerhedskopi',
  intro:
    'Alt er kun på denne enhed. En sikkerhedskopi er én fil med det hele, også billeder, papirkurven og det, der er sagt i fortrolighed.',
  nothingYet: 'Her er ikke noget af dit eget endnu.',
  age: {
    none: 'Der er ingen sikkerhedskopi endnu.',
    today: 'Den seneste sikkerhedskopi er fra i dag.',
    yesterday: 'Den seneste sikkerhedskopi er fra i går.',
    days: (days) => `Den seneste sikkerhedskopi er ${days} dage gammel.`,
    changes: (count, isOne) => (isOne ? 'Én ændring siden.' : `${count} ændringer siden.`),
    unchanged: 'Intet er ændret siden.',
  },
  moment: (day, time) => `${day} kl. ${time}`,
  counts,
  make,
  kept,
  restore,
  before,
  trouble,
  reader: {
    title: 'Til en dag, hvor appen er væk',
    text: 'Læsesiden åbner en sikkerhedskopi helt alene, uden appen og uden netværk. Læg den sammen med dine kopier.',
    act: 'Gem læsesiden',
  },
  note: {
    title: 'En sikkerhedskopi?',
    none: 'Det, du har skrevet, er kun på denne enhed.',
    act: 'Lav en kopi',
    look: 'Se på det',
    later: 'Ikke nu',
    waved: 'Du hører ikke om det den næste uge.',
  },
  hint: 'En sikkerhedskopi bevarer det hele, også hvis enheden bliver væk.',
  hintAct: 'Lav en',
  rescue: {
    act: 'Gem en sikkerhedskopi af det, der er her',
    made: 'Kig blandt dine hentede filer. Alt, hvad denne udgave af appen kender til, er i den.',
    failed: 'Der kan ikke laves en sikkerhedskopi her.',
  },
};
