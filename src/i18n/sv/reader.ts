/** Sidan som öppnar en säkerhetskopia på egen hand, utan appen. */
import type { reader as English } from '../en/reader.ts';
import { personFields } from './person-fields.ts';

export const reader: typeof English = {
  title: 'Läs en säkerhetskopia',
  intro:
    'Den här sidan öppnar en säkerhetskopia från Livstegn och visar personerna i den. Den fungerar utan appen och utan internet, och ingenting lämnar enheten.',
  file: 'Säkerhetskopia',
  passphrase: 'Lösenfras',
  passphraseHint: 'Den här säkerhetskopian är låst med en lösenfras.',
  passphraseWrong: 'Det var inte lösenfrasen. Försök igen.',
  open: 'Öppna',
  opening: 'Öppnar …',
  opened: (people, day) => `${people} i säkerhetskopian från ${day}.`,
  people: (count) => (count === 1 ? 'En person' : `${count} personer`),
  unread: (count) =>
    count === 1
      ? 'En rad gick inte att läsa och är utelämnad.'
      : `${count} rader gick inte att läsa och är utelämnade.`,
  search: 'Sök på namn',
  found: (shown, all) => `${shown} av ${all}`,
  saveOwn: 'Spara för Livstegn',
  saveOwnHint:
    'Personerna och det som har varit mellan er som CSV, så att Livstegn kan läsa in det igen. Det som sagts i förtroende är med.',
  saveGoogle: 'Spara för en annan adressbok',
  saveGoogleHint:
    'Personerna som CSV på det sätt Google Kontakter skriver det, vilket de flesta adressböcker läser. Det som sagts i förtroende är inte med.',
  history: 'Mellan er',
  noHistory: 'Ingen kontakt noterad.',
  yes: 'Ja',
  troubles: {
    'not-a-backup': 'Det här är ingen säkerhetskopia från Livstegn.',
    damaged: 'Säkerhetskopian är skadad och går inte att öppna. Kanske är ett annat exemplar helt.',
    'cut-off': 'Slutet på säkerhetskopian saknas. Kanske är ett annat exemplar helt.',
    'too-new': 'Säkerhetskopian kommer från ett nyare Livstegn. En nyare version av den här sidan öppnar den.',
    empty: 'Det finns ingenting i filen.',
    unreadable: 'Filen går inte att läsa. Finns den kvar?',
    'no-crypto': 'Den här webbläsaren kan inte öppna låsta säkerhetskopior från en sparad sida. Försök med en annan.',
  },
  channels: {
    call: 'Samtal',
    message: 'Meddelande',
    email: 'Mejl',
    meeting: 'Träffades',
    social: 'Sociala medier',
    letter: 'Brev',
    other: 'Något annat',
  },
  fields: {
    ...personFields,
    extra: 'Också bra att veta',
    tie: 'Nära eller löst',
    spheres: 'Känner från',
    quickHelp: 'Går bra att ringa i dag',
    distance: 'Professionell distans',
    metOn: 'Träffades den',
    rhythm: 'Hur ofta',
    dueOn: 'Nästa livstecken',
    standing: 'Förslag',
  },
  values: {
    board: 'Styrelse',
    leadership: 'Ledning',
    staff: 'Medarbetare',
    local: 'Lokalt',
    regional: 'Regionalt',
    national: 'Hela landet',
    international: 'Internationellt',
    strong: 'Nära',
    weak: 'Löst',
    remembered: 'I minnet',
    never: 'Inga',
  },
  unit: { day: 'dag', week: 'vecka', month: 'månad', year: 'år' },
  units: { day: 'dagar', week: 'veckor', month: 'månader', year: 'år' },
};
