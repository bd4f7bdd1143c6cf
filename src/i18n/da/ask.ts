/** At spørge om hjælp: behovet, hvem der måske kan hjælpe, hvem der hellere skal have fred nu, og hvad der kom ud af det. */
import type { ask as source } from '../en/ask.ts';

function times(count: number, word: string): string {
  return count === 1 ? 'én gang' : `${word} gange`;
}

export const ask: typeof source = {
  title: 'Spørg om hjælp',
  empty: {
    title: 'Hvad har du brug for hjælp til?',
    text: 'De fleste hjælper gerne, når de kan. Så spørg, og spørg dem, der har en chance for at vide det. Skriv, hvad du har brug for, så ser du, hvem det kan være.',
  },
  add: 'Skriv, hvad du har brug for',
  quick: 'Hvem kan ringes op i dag?',
  statuses: { open: 'Åbne', helped: 'Har fået hjælp', closed: 'Lagt væk' },
  noneOpen: 'Du søger ikke hjælp til noget lige nu.',
  gave: ({ asked, yes }, number) => {
    const start = `Det seneste år har du spurgt ${times(asked, number(asked))}`;
    if (yes === 0) return `${start}. Ingen har sagt ja indtil nu; måske ved en anden mere om det.`;
    if (yes === asked) return `${start} og fået et ja hver gang. Folk vil gerne hjælpe.`;
    return `${start} og fået et ja ${times(yes, number(yes))}. Folk vil gerne hjælpe, når de kan.`;
  },
  state: {
    nobody: 'Ingen spurgt endnu',
    waiting: (names) => `Venter på ${names}`,
    yes: (names) => `${names} sagde ja`,
    no: 'Ingen har kunnet hjælpe endnu',
  },
  form: {
    newTitle: 'Hvad har du brug for hjælp til?',
    editTitle: 'Ret, hvad du har brug for',
    what: 'Hvad har du brug for?',
    whatHint: 'Som du ville sige det til dem. Det kommer med i den besked, du sender.',
    topics: 'Hvad det handler om',
    topicsHint: 'Ord, der viser, hvem der måske ved det, som »budget« eller »flytning«.',
    purpose: 'Hvilket formål er det til?',
    noPurpose: 'Ikke noget bestemt',
    level: 'På hvilket niveau hører det hjemme?',
    anyLevel: 'Det er lige meget',
    needsWhat: 'Skriv med få ord, hvad du har brug for.',
    begun: 'Det, du skrev sidst, står her endnu.',
    afresh: 'Begynd forfra',
    find: 'Se, hvem der måske kan hjælpe',
    taken: 'Det er blevet rettet et andet sted imens. Se på det, og ret det en gang til.',
  },
  gone: 'Det er her ikke længere',
  goneText: 'Måske ligger det i papirkurven.',
  all: 'Alt, du har brug for hjælp til',
  who: 'Hvem kan måske hjælpe?',
  fits: 'De ser ud til at vide noget om det',
  noneFits: 'Ingen passer endnu. Kommer du i tanke om nogen?',
  noOtherFits: 'Ingen andre passer lige nu. Kommer du i tanke om nogen?',
  noneFitsHint: 'Hvad folk er gode til, kan du skrive på deres egne sider; så bliver det fundet her.',
  comesToMind: 'En, du kommer i tanke om',
  askedBefore: (name, when) => `Du spurgte ${name} ${when}; måske en anden denne gang.`,
  heldBackTitle: 'Lad dem hellere få fred lige nu',
  heldBackHint: 'Så ingen bliver slidt op af spørgsmål.',
  heldBack: {
    'asked-twice': (name, when) =>
      `Du har spurgt ${name} to gange for nylig, sidst ${when}. Måske en anden denne gang.`,
    waiting: (name, when) => `Du spurgte ${name} om noget andet ${when}, og det er stadig åbent.`,
    declined: (name) => `${name} kunne ikke hjælpe de seneste to gange, du spurgte.`,
  },
  given: {
    help: (name, when) => `Du hjalp ${name} ${when}.`,
    tip: (name, when) => `Du gav noget videre til ${name} ${when}.`,
    introduction: (name, when) => `Du bragte ${name} sammen med nogen ${when}.`,
    feedback: (name, when) => `Du gav ${name} feedback ${when}.`,
    time: (name, when) => `Du tog dig tid til ${name} ${when}.`,
    support: (name, when) => `Du støttede ${name} ${when}.`,
    reference: (name, when) => `Du lagde et godt ord ind for ${name} ${when}.`,
    other: (name, when) => `Du gjorde noget for ${name} ${when}.`,
  },
  levels: {
    above: (name, theirs, mine) =>
      `${name} er på niveauet »${theirs}«, du på »${mine}«. Er det den rigtige vej ind, eller er der nogen, du skal omkring først?`,
    below: (name, theirs, mine) =>
      `${name} er på niveauet »${theirs}«, du på »${mine}«. Var det bedre at gå gennem en, der er tættere på?`,
    elsewhere: (name, theirs, meant) =>
      `Du har skrevet, at det hører hjemme på niveauet »${meant}«. ${name} er på »${theirs}«.`,
  },
  inMonth: (month) => `i ${month}`,
  call: (name) => `Ring til ${name}`,
  askedAlready: 'Jeg har allerede spurgt',
  keptRest: 'Det, du ikke har sendt, ligger i din uge.',
  goOn: 'Det, du gemte sidst, står her endnu. Du fortsætter derfra.',
  notKept: 'Det kunne ikke gemmes. Vil du prøve igen?',
  asked: 'Hvem du har spurgt',
  someoneGone: 'En, der ikke er her længere',
  answers: { yes: 'Sagde ja', no: 'Sagde nej', later: 'Senere' },
  answerOf: (name) => `Hvad sagde ${name}?`,
  onDay: (day) => `spurgt ${day}`,
  saidYes: (name) => `${name} sagde ja`,
  saidNo: (name) => `${name} kunne ikke hjælpe denne gang`,
  saidLater: (name) => `${name} sagde senere`,
  noAnswer: (name) => `Intet svar fra ${name} endnu`,
  thanked: (name) => `${name} hjalp og ved, hvordan det gik`,
  atMeeting: (name) => `Skal tages op i ${name}`,
  thank: 'Sig tak',
  thankedAlready: 'Det ved de',
  remind: 'Spørg en gang til, uden hast',
  another: 'Ret svaret',
  remove: 'Blev alligevel ikke spurgt',
  networks: 'Eller tag det med til et netværk',
  toBringUp: 'Tages op næste gang',
  bring: (name) => `Tag det op i ${name}`,
  why: {
    members: (names, isMore) => (isMore ? `${names} og flere ved det måske` : `${names} ved det måske`),
    purpose: 'det tjener samme formål',
    level: 'det er på det niveau, hvor det hører hjemme',
  },
  menu: {
    edit: 'Ret, hvad du har brug for',
    closed: 'Lad det ligge',
    closedHint: 'Du søger ikke længere hjælp til det. Det bliver stående her med det, der kom ud af det.',
    open: 'Søg hjælp igen',
    trash: 'Smid det ud',
  },
  helped: 'Jeg har fået hjælp',
  done: {
    added: 'Gemt. Her er, hvem der måske kan hjælpe.',
    saved: 'Rettet.',
    helped: 'Godt. Det står nu blandt det, du har fået hjælp til.',
    closed: 'Det er lagt væk.',
    open: 'Du søger hjælp til det igen.',
    trashed: 'Det ligger i papirkurven i tredive dage.',
    asked: (names) => `Noteret: du har spurgt ${names}.`,
    brought: (name) => `Det står på næste møde i ${name}.`,
    answered: (name) => `Noteret, hvad ${name} sagde.`,
    credited: (name) => `Noteret: ${name} hjalp. Det står også under give og tage.`,
    thanked: (name) => `Godt. ${name} ved, hvordan det gik.`,
    removed: 'Det er taget af listen.',
  },
  since: {
    title: 'Hvad kom der ud af dine spørgsmål?',
    row: (name, what) => `${name}: ${what}`,
    later: 'Intet svar endnu',
  },
  person: {
    asked: (name, when) => `Du spurgte ${name} om hjælp ${when}.`,
    see: 'Se, hvad det var',
  },
};
