/** Ens egen profil. */
import type { profile as en } from '../en/profile.ts';

export const profile: typeof en = {
  title: 'Din profil',
  intro: 'Det, du kan give, og det, du søger, møder det, andre søger og tilbyder. Det bliver på telefonen.',
  offers: 'Jeg kan tilbyde',
  offersHint: 'Det, man kan komme til dig med, for eksempel »budgetter« eller »et gæsteværelse«.',
  seeks: 'Jeg søger',
  seeksHint: 'Det, du kunne bruge hjælp eller selskab til.',
  interests: 'Jeg kan lide',
  interestsHint: 'Det, du holder af at læse og tale om.',
  level: 'Hvor jeg er på arbejdet',
  noLevel: 'Ikke sagt',
};
