/** Säkerhetskopior: att göra en, dess ålder, filen som håller sig aktuell och att hämta tillbaka en. */
import type { backup as English } from '../en/backup.ts';
import { opening } from './opening.ts';

const counts: typeof English.counts = {
  people: (count, isOne) => (isOne ? 'en person' : `${count} personer`),
  interactions: (count, isOne) => (isOne ? 'kontakt noterad en gång' : `kontakt noterad ${count} gånger`),
  photos: (count, isOne) => (isOne ? 'en bild' : `${count} bilder`),
};

const make: typeof English.make = {
  act: 'Gör en säkerhetskopia nu',
  lock: 'Lås den med en lösenfras',
  lockHint: 'Det är värt besväret om filen ska ligga i ett moln eller på en dator som andra också använder.',
  passphrase: 'Lösenfras',
  again: 'Samma en gång till',
  strength: {
    short: 'Minst åtta tecken.',
    weak: 'Den gissar en dator snabbt. Fyra ord som inte har med varandra att göra är mycket bättre.',
    fair: 'Svår att gissa. Ett ord till gör den ännu svårare.',
    good: 'Mycket svår att gissa.',
  },
  faults: { short: 'Minst åtta tecken behövs.', different: 'De två är inte lika.' },
  forgotten:
    'Utan lösenfrasen kan ingen öppna filen, och ingen kan ta fram den åt dig. Skriv den på papper eller spara den i en lösenordshanterare.',
  progress: { reading: 'Läser det som finns här', packing: 'Packar ihop det' },
  of: (done, all) => `${done} av ${all}`,
  calledOff: 'Avbrutet. Det finns ingen ny fil.',
  made: (name) => `${name} är klar. Titta bland dina nedladdningar.`,
  holds: (what) => `I den: ${what}.`,
  locked: 'Den är låst med din lösenfras.',
  elsewhere: 'Lägg en kopia någon annanstans också, det är den som hjälper om enheten försvinner.',
  share: 'Lämna den till en annan app',
};

const kept: typeof English.kept = {
  title: 'En fil som håller sig aktuell själv',
  text: 'Medan appen är öppen skriver den en ny säkerhetskopia över den förra, i en fil som du väljer: en gång om dagen, eller tidigare när mycket har ändrats.',
  sync: 'Ett bra ställe är en mapp som ett annat program kopierar till ett moln eller en annan dator.',
  choose: 'Välj en fil',
  keyKept:
    'För att kunna låsa filen igen varje gång sparar webbläsaren lösenfrasen som en nyckel. Den som kommer in på enheten när den är upplåst kan ändå läsa det som finns här.',
  file: (name) => `Säkerhetskopiorna skrivs till ${name}.`,
  locked: 'Den är låst med din lösenfras.',
  waiting: 'Webbläsaren ber om ditt tillstånd innan appen får skriva där igen.',
  allow: 'Låt appen skriva där',
  gone: 'Filen gick inte att skriva förra gången. Har den flyttats, bytt namn eller raderats? Välj den igen eller en ny.',
  fewer:
    'Många av personerna i filen finns inte längre här, så den fick vara som den är. Skriv den nu om det ska vara så.',
  writeNow: 'Skriv den nu',
  written: 'Filen är aktuell.',
  stop: 'Sluta',
  stopped: 'Filen blir kvar som den är, och inget mer skrivs i den.',
};

const restore: typeof English.restore = {
  title: opening.restore,
  text: 'Du ser vad som finns i den innan något ändras här.',
  choose: 'Välj en säkerhetskopia',
  another: 'Välj en annan fil',
  opening: (file) => `Öppnar ${file}`,
  calledOff: 'Avbrutet. Allt här är som förut.',
  lockedTitle: 'Den här kopian är låst',
  lockedText: 'Den gjordes med en lösenfras. Vilken är den?',
  wrong: 'Det var inte den. Mellanslag och stora bokstäver räknas.',
  unlock: 'Lås upp den',
  found: (when) => `En säkerhetskopia från ${when}`,
  inFile: (what) => `I filen: ${what}.`,
  here: (what) => `Här nu: ${what}.`,
  nobodyHere: 'Ingen finns här nu.',
  nobody: 'inga personer',
  fromFuture: 'En nyare version av appen har gjort den. Fält som den här versionen inte känner till sparas ändå.',
  unread: (count, isOne) =>
    isOne
      ? 'En rad går inte att läsa och lämnas utanför. Resten kommer in.'
      : `${count} rader går inte att läsa och lämnas utanför. Resten kommer in.`,
  unreadWhich: 'Vilka?',
  unreadRow: (line, table, reason) => `Rad ${line}${table && ` (${table})`}: ${reason}`,
  reasons: {
    'not-json': 'det är ingen rad alls',
    'unknown-table': 'av ett slag som den här versionen saknar plats för',
    'bad-id': 'den har inget riktigt id',
    'bad-field': 'ett fält innehåller något det inte kan innehålla',
    'too-deep': 'den har för många lager',
    'double-id': 'den finns två gånger',
  },
  more: (count) => `och ${count} till`,
  how: 'Hur?',
  modes: { merge: 'Lägg ihop de två', replace: 'Ersätt allt som finns här' },
  modeHints: {
    merge: 'De som bara finns här blir kvar. Finns något på båda ställena gäller det som skrevs sist.',
    replace: 'Allt blir som det är i filen. Det som bara finns här försvinner.',
  },
  comes: (people) => `${people} tillkommer.`,
  changes: (people) => `${people} ändras.`,
  drops: (people) => `${people} försvinner härifrån.`,
  same: 'Ingen tillkommer och ingen ändras.',
  kept30: 'Det som finns här nu sparas i trettio dagar, så att du kan gå tillbaka.',
  acts: { merge: 'Lägg ihop dem', replace: 'Ersätt det som finns här', fresh: 'Hämta tillbaka alltihop' },
  sure: {
    title: 'Det är många personer',
    text: (losing, of) => `${losing} av de ${of} personerna här skulle inte längre finnas här.`,
    type: (losing) => `Skriv ${losing} för att gå vidare`,
    back: 'Titta på det igen',
  },
  writing: 'Hämtar tillbaka det',
  leave: 'Går du härifrån nu avbryts det, och allt blir som det var.',
  callingOff: 'Avbryter …',
  done: {
    title: 'Allt är tillbaka',
    titleMerged: 'Ihoplagt',
    text: (what) => `Här nu: ${what}.`,
    from: (when) => `Som det var den ${when}.`,
    setAside: (count, isOne) =>
      isOne
        ? 'En rad gick inte att läsa och lämnades utanför.'
        : `${count} rader gick inte att läsa och lämnades utanför.`,
    see: 'Se dina personer',
    takeBack: 'Ångra det',
    undone: 'Allt är som det var innan.',
    undoneSome: 'Det är ångrat, utom det som du har ändrat sedan dess.',
  },
};

const before: typeof English.before = {
  title: 'Det som fanns här tidigare',
  text: 'När en säkerhetskopia ersätter det som finns här sparas det gamla i trettio dagar.',
  bringBack: 'Hämta tillbaka',
  ask: (when) => `Tillbaka till den ${when}?`,
  askText: 'Allt här blir som det var då. Det som finns här nu sparas också i trettio dagar.',
};

const trouble: typeof English.trouble = {
  'not-a-backup': {
    title: 'Det här är ingen säkerhetskopia från Livstegn',
    text: 'Välj en fil vars namn slutar på .backup. En adressbok hämtas in under ”Hämta in en adressbok”.',
  },
  damaged: {
    title: 'Filen är skadad',
    text: 'En del av den är inte som den skrevs, så inget tas ur den. Prova en annan kopia av den eller en äldre säkerhetskopia.',
  },
  'cut-off': {
    title: 'Slutet av filen saknas',
    text: 'Kanske kopierades den inte färdigt, eller laddades inte ner helt. Hämta den en gång till, eller ta en äldre säkerhetskopia.',
  },
  'wrong-passphrase': {
    title: 'Det är inte lösenfrasen',
    text: 'Välj filen en gång till och prova med en annan. Mellanslag och stora bokstäver räknas.',
  },
  'too-new': {
    title: 'Den här kopian är av ett nyare slag',
    text: 'Den här versionen av appen kan inte läsa den. Ladda om sidan för att få den senaste och prova sedan igen.',
  },
  'no-space': {
    title: 'Det finns inte plats för den',
    text: 'Telefonen är full, eller så får webbläsaren inte spara mer. Gör lite plats och försök igen.',
  },
  empty: { title: 'Filen är tom', text: 'Den har inget innehåll alls. Prova en annan kopia av den.' },
  unreadable: {
    title: 'Filen går inte att öppna',
    text: 'Kanske har den flyttats, eller så släpper telefonen inte in webbläsaren. Välj den en gång till.',
  },
  unexpected: {
    title: 'Något gick fel',
    text: 'Försök en gång till. Händer det igen hjälper det ofta att ladda om sidan.',
  },
  unchanged: 'Allt här är som det var.',
  notMade: { title: 'Det gick inte att göra en säkerhetskopia', text: 'Det du har skrivit finns kvar här.' },
};

export const backup: typeof English = {
  title: 'Säkerhetskopia',
  intro:
    'Allt finns bara på den här enheten. En säkerhetskopia är en enda fil med alltihop, även bilder, papperskorgen och det som sagts i förtroende.',
  nothingYet: 'Här finns inget eget än.',
  age: {
    none: 'Det finns ingen säkerhetskopia än.',
    today: 'Den senaste säkerhetskopian är från i dag.',
    yesterday: 'Den senaste säkerhetskopian är från i går.',
    days: (days) => `Den senaste säkerhetskopian är ${days} dagar gammal.`,
    changes: (count, isOne) => (isOne ? 'En ändring sedan dess.' : `${count} ändringar sedan dess.`),
    unchanged: 'Inget har ändrats sedan dess.',
  },
  moment: (day, time) => `${day} kl. ${time}`,
  counts,
  make,
  kept,
  restore,
  before,
  trouble,
  reader: {
    title: 'För en dag då appen är borta',
    text: 'Lässidan öppnar en säkerhetskopia helt på egen hand, utan appen och utan nätverk. Lägg den bredvid dina kopior.',
    act: 'Spara lässidan',
  },
  note: {
    title: 'En säkerhetskopia?',
    none: 'Det du har skrivit finns bara på den här enheten.',
    act: 'Gör en kopia',
    look: 'Titta på det',
    later: 'Inte nu',
    waved: 'Du hör inget om det på en vecka.',
  },
  hint: 'En säkerhetskopia bevarar allt det här, även om enheten försvinner.',
  hintAct: 'Gör en',
  rescue: {
    act: 'Spara en säkerhetskopia av det som finns här',
    made: 'Titta bland dina nedladdningar. Allt som den här versionen av appen känner till finns i den.',
    failed: 'Det går inte att göra en säkerhetskopia här.',
  },
};
