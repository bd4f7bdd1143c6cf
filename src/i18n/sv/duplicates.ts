/** Två kort som kanske är en person. */
import type { duplicates as en } from '../en/duplicates.ts';

export const duplicates: typeof en = {
  title: 'Kanske samma person',
  link: (count) => `Kanske samma: ${count}`,
  intro: 'De här ser ut att höra ihop. Du bestämmer, och inget går förlorat.',
  noneTitle: 'Ingen finns här två gånger',
  noneText: 'När två kort har samma nummer, mejladress eller namn hittar du dem här och kan göra dem till ett.',
  look: 'Titta närmare',
  and: (one, other) => `${one} och ${other}`,
  notSame: 'Inte samma person',
  notSameSaid: 'Två personer, alltså. Du får inte frågan igen.',
  evidence: {
    email: 'Samma mejladress',
    number: 'Samma nummer',
    link: 'Samma webbsida',
    name: 'Samma namn',
    'name-alike': 'Namnen liknar varandra',
    birthday: 'Samma födelsedag',
    organization: 'Samma arbetsplats',
  },
  contradictions: {
    name: 'olika namn',
    suffix: 'inte samma generation',
    birthday: 'olika födelsedagar',
    number: 'olika nummer',
    email: 'olika mejladresser',
    organization: 'olika arbetsplatser',
  },
  but: (list) => `Men ${list}.`,
  nothingSpeaks: 'Inget här säger att de är en och samma.',
  noted: (count) => {
    if (count === 0) return 'Ingen kontakt noterad';
    return count === 1 ? 'Kontakt noterad en gång' : `Kontakt noterad ${count} gånger`;
  },
  compareTitle: 'En person eller två?',
  wasSaidNotSame: 'Du har sagt att de är två personer.',
  choose: 'Vad ska stå?',
  chooseHint:
    'Allt annat behålls från båda. Ett namn, en arbetsplats eller en födelsedag som du inte väljer noteras under ”Också bra att veta”.',
  asOne: 'Som en person',
  suggestions: 'Förslag',
  resting: { resting: 'Vilar', awake: 'Som vanligt' },
  keptApart: 'Finns kvar, bara för dina ögon',
  everythingFollows: 'Löften, nätverk och allt som har varit mellan er följer med.',
  make: 'Gör dem till en',
  made: (name) => `${name} är nu en person.`,
  notHere: 'En av de två finns inte här',
  notHereText: 'Kanske raderad, eller redan gjord till en med någon annan.',
  toList: 'Se de andra',
  whoElse: (name) => `Vem är ${name} också?`,
  whoElseHint: 'Hitta det andra kortet. Du ser båda innan något händer.',
  otherCard: 'Det andra kortet',
  other: {
    name: 'Skrivs också',
    organization: 'Annan arbetsplats',
    jobTitle: 'Annan befattning',
    birthday: 'Annan födelsedag',
    metThrough: 'Träffades också genom',
    language: 'Annat språk',
  },
};
