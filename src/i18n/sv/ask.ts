/** Att be om hjälp: behovet, vem som kanske kan hjälpa, vem som hellre ska få vara i fred nu, och vad det ledde till. */
import type { ask as source } from '../en/ask.ts';

function times(count: number, word: string): string {
  return count === 1 ? 'en gång' : `${word} gånger`;
}

export const ask: typeof source = {
  title: 'Be om hjälp',
  empty: {
    title: 'Vad behöver du hjälp med?',
    text: 'De flesta hjälper gärna till när de kan. Så fråga, och fråga dem som har en chans att veta. Skriv vad du behöver, så ser du vilka det kan vara.',
  },
  add: 'Skriv vad du behöver',
  quick: 'Vem kan man ringa i dag?',
  statuses: { open: 'Öppna', helped: 'Har fått hjälp', closed: 'Lagda åt sidan' },
  noneOpen: 'Du söker inte hjälp med något just nu.',
  gave: ({ asked, yes }, number) => {
    const start = `Det senaste året har du frågat ${times(asked, number(asked))}`;
    if (yes === 0) return `${start}. Ingen har sagt ja än, kanske vet någon annan mer om saken.`;
    if (yes === asked) return `${start} och fått ett ja varje gång. Folk hjälper gärna till.`;
    return `${start} och fått ett ja ${times(yes, number(yes))}. Folk hjälper gärna till när de kan.`;
  },
  state: {
    nobody: 'Ingen tillfrågad än',
    waiting: (names) => `Väntar på ${names}`,
    yes: (names) => `${names} sa ja`,
    no: 'Ingen har kunnat hjälpa än',
  },
  form: {
    newTitle: 'Vad behöver du hjälp med?',
    editTitle: 'Ändra vad du behöver',
    what: 'Vad behöver du?',
    whatHint: 'Så som du skulle säga det till dem. Det kommer med i meddelandet du skickar.',
    topics: 'Vad det handlar om',
    topicsHint: 'Ord som visar vem som kan veta, till exempel ”budget” eller ”flytt”.',
    purpose: 'Vilket syfte är det för?',
    noPurpose: 'Inget särskilt',
    level: 'På vilken nivå hör det hemma?',
    anyLevel: 'Det spelar ingen roll',
    needsWhat: 'Skriv med några ord vad du behöver.',
    begun: 'Det du skrev sist står kvar här.',
    afresh: 'Börja om',
    find: 'Se vem som kanske kan hjälpa',
    taken: 'Det har ändrats på ett annat ställe under tiden. Titta på det och ändra en gång till.',
  },
  gone: 'Det finns inte här längre',
  goneText: 'Det kanske ligger i papperskorgen.',
  all: 'Allt du behöver hjälp med',
  who: 'Vem kan kanske hjälpa?',
  fits: 'De verkar kunna något om det',
  noneFits: 'Ingen passar än. Kommer du att tänka på någon?',
  noOtherFits: 'Ingen annan passar just nu. Kommer du att tänka på någon?',
  noneFitsHint: 'Vad folk är bra på kan du skriva på deras egna sidor, då hittas det här.',
  comesToMind: 'Någon du kommer att tänka på',
  askedBefore: (name, when) => `Du frågade ${name} ${when}, kanske någon annan den här gången.`,
  heldBackTitle: 'Låt dem hellre vara i fred just nu',
  heldBackHint: 'Så att ingen tröttas ut av frågor.',
  heldBack: {
    'asked-twice': (name, when) =>
      `Du har frågat ${name} två gånger på sistone, senast ${when}. Kanske någon annan den här gången.`,
    waiting: (name, when) => `Du frågade ${name} om något annat ${when}, och det är fortfarande öppet.`,
    declined: (name) => `${name} kunde inte hjälpa de senaste två gångerna du frågade.`,
  },
  given: {
    help: (name, when) => `Du hjälpte ${name} ${when}.`,
    tip: (name, when) => `Du tipsade ${name} om något ${when}.`,
    introduction: (name, when) => `Du kopplade ihop ${name} med någon ${when}.`,
    feedback: (name, when) => `Du gav ${name} återkoppling ${when}.`,
    time: (name, when) => `Du tog dig tid för ${name} ${when}.`,
    support: (name, when) => `Du stöttade ${name} ${when}.`,
    reference: (name, when) => `Du lade ett gott ord för ${name} ${when}.`,
    other: (name, when) => `Du gjorde något för ${name} ${when}.`,
  },
  levels: {
    above: (name, theirs, mine) =>
      `${name} finns på nivån ”${theirs}”, du på ”${mine}”. Är det rätt väg in, eller finns det någon du bör gå via först?`,
    below: (name, theirs, mine) =>
      `${name} finns på nivån ”${theirs}”, du på ”${mine}”. Vore det bättre att gå via någon som är närmare?`,
    elsewhere: (name, theirs, meant) =>
      `Du har skrivit att det hör hemma på nivån ”${meant}”. ${name} finns på ”${theirs}”.`,
  },
  inMonth: (month) => `i ${month}`,
  call: (name) => `Ring ${name}`,
  askedAlready: 'Jag har redan frågat',
  keptRest: 'Det du inte har skickat ligger kvar i din vecka.',
  goOn: 'Det du sparade sist står kvar. Du fortsätter därifrån.',
  notKept: 'Det gick inte att spara. Vill du försöka igen?',
  asked: 'Vem du har frågat',
  someoneGone: 'Någon som inte finns här längre',
  answers: { yes: 'Sa ja', no: 'Sa nej', later: 'Senare' },
  answerOf: (name) => `Vad sa ${name}?`,
  onDay: (day) => `tillfrågad ${day}`,
  saidYes: (name) => `${name} sa ja`,
  saidNo: (name) => `${name} kunde inte hjälpa den här gången`,
  saidLater: (name) => `${name} sa senare`,
  noAnswer: (name) => `Inget svar från ${name} än`,
  thanked: (name) => `${name} hjälpte till och vet hur det gick`,
  atMeeting: (name) => `Ska tas upp i ${name}`,
  thank: 'Säg tack',
  thankedAlready: 'Det vet de',
  remind: 'Fråga en gång till, utan brådska',
  another: 'Ändra svaret',
  remove: 'Blev inte tillfrågad ändå',
  networks: 'Eller ta med det till ett nätverk',
  toBringUp: 'Att ta upp nästa gång',
  bring: (name) => `Ta upp det i ${name}`,
  why: {
    members: (names, isMore) => (isMore ? `${names} med flera kan veta` : `${names} kan veta`),
    purpose: 'det tjänar samma syfte',
    level: 'det är på den nivå där det hör hemma',
  },
  menu: {
    edit: 'Ändra vad du behöver',
    closed: 'Låt det vara',
    closedHint: 'Du söker inte längre hjälp med det. Det står kvar här med det som det ledde till.',
    open: 'Sök hjälp igen',
    trash: 'Släng det',
  },
  helped: 'Jag har fått hjälp',
  done: {
    added: 'Sparat. Här är vilka som kanske kan hjälpa.',
    saved: 'Ändrat.',
    helped: 'Bra. Det står nu bland det du har fått hjälp med.',
    closed: 'Det är lagt åt sidan.',
    open: 'Du söker hjälp med det igen.',
    trashed: 'Det ligger i papperskorgen i trettio dagar.',
    asked: (names) => `Noterat: du har frågat ${names}.`,
    brought: (name) => `Det står på nästa möte i ${name}.`,
    answered: (name) => `Noterat vad ${name} sa.`,
    credited: (name) => `Noterat: ${name} hjälpte till. Det står också under ge och få.`,
    thanked: (name) => `Bra. ${name} vet hur det gick.`,
    removed: 'Det är borttaget från listan.',
  },
  since: {
    title: 'Vad ledde dina frågor till?',
    row: (name, what) => `${name}: ${what}`,
    later: 'Inget svar än',
  },
  person: {
    asked: (name, when) => `Du bad ${name} om hjälp ${when}.`,
    see: 'Se vad det var',
  },
};
