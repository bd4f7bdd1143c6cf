/** Skærmen, hvor man tager sine data ud, og overskrifterne i listen til Excel. */
import type { exporting as English } from '../en/export.ts';

export const exporting: typeof English = {
  title: 'Tag dine data ud',
  intro: 'De er dine. Filen bliver lavet her og kommer ingen andre steder hen end der, hvor du lægger den.',
  holds: (people: string, isOne: boolean): string => `Du har ${isOne ? 'én person' : `${people} personer`} her.`,
  noted: (count, isOne) => (isOne ? 'Der er noteret kontakt én gang.' : `Der er noteret kontakt ${count} gange.`),
  nobodyTitle: 'Ingen at tage ud endnu',
  nobodyText: 'Når der er personer her, kan du tage dem alle sammen ud igen, lige når du vil.',
  bringIn: 'Hent en adressebog ind',
  what: 'Hvilken slags fil?',
  kinds: { own: 'Det hele', google: 'Til Google', excel: 'Til Excel' },
  kindHints: {
    own: 'Personer, hvordan I kender hinanden, og al jeres kontakt i én CSV-fil. Livstegn kan læse den ind igen, uden at noget går tabt.',
    google:
      'En CSV-fil, som Google Kontakter kan læse. Bånd, rytmer og jeres kontakt bliver her; det har Google ikke plads til.',
    excel:
      'En liste med én række pr. person, delt med semikolon, som dansk og svensk Excel vil have det. Til at se på, ikke til at hente ind igen.',
  },
  confidential: 'Også det, der er sagt i fortrolighed',
  confidentialHint: 'Så kan alle, der åbner filen, læse det. Lad det være slået fra, hvis du vil give filen videre.',
  photos: 'Billeder kan ikke være i en CSV-fil; de bliver her.',
  fileName: (name: string): string => `Filen kommer til at hedde ${name}.`,
  save: 'Gem filen',
  writing: 'Skriver filen …',
  saved: (name: string, people: string, isOne: boolean): string =>
    `${name} er lavet, med ${isOne ? 'én person' : `${people} personer`} i. Kig blandt dine hentede filer.`,
  share: 'Giv den til en anden app',
  excel: {
    headers: {
      displayName: 'Navn',
      givenName: 'Fornavn',
      familyName: 'Efternavn',
      organization: 'Organisation',
      jobTitle: 'Stilling',
      email: 'E-mail',
      email2: 'E-mail 2',
      phone: 'Telefon',
      phone2: 'Telefon 2',
      address: 'Adresse',
      postcode: 'Postnummer',
      city: 'By',
      country: 'Land',
      birthday: 'Fødselsdag',
      tie: 'Bånd',
      spheres: 'Kender fra',
      tags: 'Etiketter',
      lastContact: 'Sidst i kontakt',
      due: 'Næste livstegn',
      notes: 'Noter',
    },
    ties: { strong: 'Tæt', weak: 'Løst', none: '' },
  },
};
