/** Skärmen Inställningar. */
import type { settings as English } from '../en/settings.ts';

export const settings: typeof English = {
  title: 'Inställningar',
  appearance: 'Språk och utseende',
  language: 'Språk',
  languageNames: { en: 'English', da: 'Dansk', sv: 'Svenska' },
  asPhone: 'Som i telefonen',
  theme: 'Färger',
  light: 'Ljusa',
  dark: 'Mörka',
  hand: 'Tumme',
  handHint: 'Det som avslutar en rad, som ⋯ och reglage, står på dess sida.',
  left: 'Vänster',
  right: 'Höger',
  round: 'Veckans runda',
  roundHint: 'En fast tid med dig själv håller det i gång: samma veckodag, samma tid.',
  weekday: 'Veckodag',
  time: 'Klockslag',
  capacity: 'Högst så många i veckan',
  fewer: 'Färre',
  more: 'Fler',
  demand: (demand: string, fits: boolean): string =>
    fits
      ? `Dina rytmer ger ungefär ${demand} i veckan.`
      : `Dina rytmer ger ungefär ${demand} i veckan. Det är mer än du sa.`,
  noDemand: 'Ingen har en rytm än.',
  rhythms: 'Hur ofta',
  rhythmsHint: 'Gäller alla som inte har en egen.',
  replanned: 'Ändrat. Nya dagar är satta för dem som det gäller.',
  closeTies: 'Nära band',
  looseTies: 'Lösa band',
  spheres: 'Varifrån du känner folk',
  sphereHint: 'Ge en del av ditt liv ett eget namn, en färg och en rytm.',
  addSphere: 'Lägg till ett sammanhang',
  name: 'Namn',
  nameMissing: 'Det behöver ett namn.',
  color: 'Färg',
  private: 'Privat',
  privateHint:
    'Hålls för sig: inget om att ge och få, be om hjälp eller koppla ihop. Bara födelsedagar, om du inte väljer en rytm.',
  closeHere: 'Nära band här',
  looseHere: 'Lösa band här',
  inherited: 'Som vanligt',
  moveUp: 'Flytta upp',
  moveDown: 'Flytta ner',
  removeSphere: 'Ta bort',
  removed: (name: string): string => `${name} ligger i papperskorgen. Personerna finns kvar.`,
  data: 'Dina data',
  stored: {
    kept: 'Allt finns på den här enheten. Webbläsaren har lovat att spara det tills du själv tar bort det.',
    'at-risk':
      'Allt finns på den här enheten. Webbläsaren har inte lovat att behålla det om utrymmet tryter. Det hjälper att ha appen på hemskärmen, ett bokmärke och en säkerhetskopia då och då.',
    unknown:
      'Allt finns på den här enheten. Webbläsaren säger inte om den sparar det, så gör en säkerhetskopia då och då.',
  },
  storedInstalled:
    'Allt finns på den här enheten. Webbläsaren har inte lovat att behålla det om utrymmet tryter. En säkerhetskopia då och då hjälper.',
  taken: (size) => `Det tar ${size}, appen inräknad.`,
  askKeep: 'Be webbläsaren behålla det',
  askFirst: 'Webbläsaren frågar då dig. Säger du ja rensar den inget av det här för att få plats.',
  notYetKept:
    'Webbläsaren har inte lovat det än. Det gör den hellre när appen är på hemskärmen, har ett bokmärke eller används ofta.',
  import: 'Hämta in en adressbok',
  export: 'Ta ut dina data',
  trash: 'Papperskorg',
  help: 'Hjälp',
};
