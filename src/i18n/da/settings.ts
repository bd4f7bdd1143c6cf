/** Skærmen Indstillinger. */
import type { settings as English } from '../en/settings.ts';

export const settings: typeof English = {
  title: 'Indstillinger',
  appearance: 'Sprog og udseende',
  language: 'Sprog',
  languageNames: { en: 'English', da: 'Dansk', sv: 'Svenska' },
  asPhone: 'Som på telefonen',
  theme: 'Farver',
  light: 'Lyse',
  dark: 'Mørke',
  hand: 'Tommelfinger',
  handHint: 'Det, der slutter en linje, som ⋯ og kontakter, står i dens side.',
  left: 'Venstre',
  right: 'Højre',
  round: 'Ugens runde',
  roundHint: 'En fast aftale med dig selv holder det i gang: samme ugedag, samme tid.',
  weekday: 'Ugedag',
  time: 'Tidspunkt',
  capacity: 'Højst så mange om ugen',
  fewer: 'Færre',
  more: 'Flere',
  demand: (demand: string, fits: boolean): string =>
    fits
      ? `Dine rytmer giver cirka ${demand} om ugen.`
      : `Dine rytmer giver cirka ${demand} om ugen. Det er mere, end du sagde.`,
  noDemand: 'Ingen har en rytme endnu.',
  rhythms: 'Hvor ofte',
  rhythmsHint: 'Gælder alle, der ikke har deres egen.',
  replanned: 'Ændret. Der er fundet nye dage til dem, det gælder.',
  closeTies: 'Tætte bånd',
  looseTies: 'Løse bånd',
  spheres: 'Hvor du kender folk fra',
  sphereHint: 'Giv en del af dit liv sit eget navn, sin farve og sin rytme.',
  addSphere: 'Tilføj en sammenhæng',
  name: 'Navn',
  nameMissing: 'Den skal have et navn.',
  color: 'Farve',
  private: 'Privat',
  privateHint:
    'Holdes for sig: intet om at give og tage, spørge om hjælp eller bringe sammen. Kun fødselsdage, medmindre du vælger en rytme.',
  closeHere: 'Tætte bånd her',
  looseHere: 'Løse bånd her',
  inherited: 'Som sædvanlig',
  moveUp: 'Flyt op',
  moveDown: 'Flyt ned',
  removeSphere: 'Fjern',
  removed: (name: string): string => `${name} ligger i papirkurven. Personerne er her stadig.`,
  data: 'Dine data',
  stored: {
    kept: 'Alt ligger på denne enhed. Browseren har lovet at gemme det, til du selv sletter det.',
    'at-risk':
      'Alt ligger på denne enhed. Browseren har ikke lovet at beholde det, hvis pladsen bliver trang. Det hjælper at have appen på hjemmeskærmen, et bogmærke og en sikkerhedskopi en gang imellem.',
    unknown:
      'Alt ligger på denne enhed. Browseren fortæller ikke, om den gemmer det, så lav en sikkerhedskopi en gang imellem.',
  },
  storedInstalled:
    'Alt ligger på denne enhed. Browseren har ikke lovet at beholde det, hvis pladsen bliver trang. En sikkerhedskopi en gang imellem hjælper.',
  taken: (size) => `Det fylder ${size}, appen selv regnet med.`,
  askKeep: 'Bed browseren om at beholde det',
  askFirst: 'Browseren spørger så dig. Siger du ja, rydder den intet af det væk for at få plads.',
  notYetKept:
    'Browseren har ikke lovet det endnu. Det gør den hellere, når appen er på hjemmeskærmen, har et bogmærke eller bliver brugt tit.',
  import: 'Hent en adressebog ind',
  export: 'Tag dine data ud',
  trash: 'Papirkurv',
  help: 'Hjælp',
};
