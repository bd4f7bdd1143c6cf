/** Ens egen profil. */
import type { profile as en } from '../en/profile.ts';

export const profile: typeof en = {
  title: 'Din profil',
  intro: 'Det du kan ge och det du söker möter det som andra söker och erbjuder. Det stannar i telefonen.',
  offers: 'Jag kan erbjuda',
  offersHint: 'Det man kan komma till dig med, till exempel ”budgetar” eller ”ett gästrum”.',
  seeks: 'Jag söker',
  seeksHint: 'Det du kunde behöva hjälp eller sällskap med.',
  interests: 'Jag tycker om',
  interestsHint: 'Det du gärna läser och pratar om.',
  level: 'Var jag står på jobbet',
  noLevel: 'Inte sagt',
};
