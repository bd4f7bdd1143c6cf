/** Skärmen där man tar ut sina data, och rubrikerna i listan för Excel. */
import type { exporting as English } from '../en/export.ts';

export const exporting: typeof English = {
  title: 'Ta ut dina data',
  intro: 'De är dina. Filen skapas här och hamnar bara där du lägger den.',
  holds: (people: string, isOne: boolean): string => `Du har ${isOne ? 'en person' : `${people} personer`} här.`,
  noted: (count, isOne) => (isOne ? 'Kontakt är noterad en gång.' : `Kontakt är noterad ${count} gånger.`),
  nobodyTitle: 'Ingen att ta ut än',
  nobodyText: 'När det finns personer här kan du ta ut allihop igen, när du vill.',
  bringIn: 'Hämta in en adressbok',
  what: 'Vilken sorts fil?',
  kinds: { own: 'Allt', google: 'Till Google', excel: 'Till Excel' },
  kindHints: {
    own: 'Personer, hur ni känner varandra och all er kontakt i en enda CSV-fil. Livstegn läser in den igen utan att något går förlorat.',
    google:
      'En CSV-fil som Google Kontakter läser. Band, rytmer och er kontakt stannar här, för dem har Google ingen plats.',
    excel:
      'En lista med en rad per person, delad med semikolon som svenska och danska Excel vill ha det. Att titta i, inte att hämta in igen.',
  },
  confidential: 'Även det som sagts i förtroende',
  confidentialHint: 'Då kan alla som öppnar filen läsa det. Låt det vara av om du tänker dela filen.',
  photos: 'Bilder får inte plats i en CSV-fil, de stannar här.',
  fileName: (name: string): string => `Filen kommer att heta ${name}.`,
  save: 'Spara filen',
  writing: 'Skriver filen …',
  saved: (name: string, people: string, isOne: boolean): string =>
    `${name} är klar, med ${isOne ? 'en person' : `${people} personer`} i. Titta bland dina nedladdningar.`,
  share: 'Lämna den till en annan app',
  excel: {
    headers: {
      displayName: 'Namn',
      givenName: 'Förnamn',
      familyName: 'Efternamn',
      organization: 'Organisation',
      jobTitle: 'Befattning',
      email: 'E-post',
      email2: 'E-post 2',
      phone: 'Telefon',
      phone2: 'Telefon 2',
      address: 'Adress',
      postcode: 'Postnummer',
      city: 'Ort',
      country: 'Land',
      birthday: 'Födelsedag',
      tie: 'Band',
      spheres: 'Känner från',
      tags: 'Etiketter',
      lastContact: 'Senast i kontakt',
      due: 'Nästa livstecken',
      notes: 'Anteckningar',
    },
    ties: { strong: 'Nära', weak: 'Löst', none: '' },
  },
};
