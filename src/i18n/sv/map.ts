/** Kartan: ens nätverk som en ros och som en lista, vad som sticker ut, och hur det står till med var och en. */
import type { map as English } from '../en/map.ts';

const quiet = (since: string | undefined): string =>
  since === undefined ? 'ingen kontakt antecknad än' : `tyst sedan ${since}`;
const lately = (since: string | undefined): string =>
  since === undefined ? 'ingen kontakt antecknad än' : `i kontakt i ${since}`;

export const map: typeof English = {
  title: 'Ditt nätverk',
  note: 'Alla du känner, ritade runt dig',
  asList: 'Som lista',
  asMap: 'Som karta',
  you: 'du',
  drawn: (parts) => `En karta med dig i mitten och dina människor runt dig, i ${parts}. Listan säger samma sak.`,
  parts: (count, counted) => (count === 1 ? 'en del' : `${counted} delar`),
  legend: 'Var du känner dem från',
  others: 'Andra',
  howToRead: 'De som står dig närmast är på den inre ringen. Är det tyst länge flyttar pricken utåt och blir ihålig.',
  zoomIn: 'Större',
  zoomOut: 'Mindre',
  whole: 'Hela kartan',
  introduced: (names) => `Ihopkopplad med ${names}.`,
  inNetwork: (network, names) => `I ${network} tillsammans med ${names}.`,
  more: (counted) => `${counted} andra`,
  sphere: {
    people: (people) => `Härifrån känner du ${people}.`,
    quiet: (people) => `Med ${people} av dem har det varit tyst ett tag.`,
    private: 'Det här är ditt privatliv: det ritas, men räknas inte med någonstans.',
  },
  standingTitle: 'Det som sticker ut',
  standing: {
    'one-sphere': ({ sphere, names }) =>
      `De flesta av dem som står dig närmast känner du från samma ställe: ${sphere}. Det nya kommer ofta någon annanstans ifrån: kanske från ${names}, som det har varit tyst från en god stund.`,
    'quiet-close': ({ names }) =>
      `Det har varit tyst från ${names} i över ett år. Band som en gång var nära är snabba att ta upp igen.`,
    'few-loose': () =>
      'Nästan alla här står dig nära. Nyheter och möjligheter kommer ofta genom folk man bara känner lite.',
  },
  act: (name) => `Ge ${name} ett livstecken`,
  inventory: 'Vilka fler känner du?',
  list: {
    intro: 'Efter var du känner dem från, de närmaste först.',
    label: 'Alla på kartan',
    since: {
      unsorted: lately,
      'on-track': lately,
      soon: lately,
      due: quiet,
      late: quiet,
      snoozed: lately,
      resting: () => 'vilar',
      remembered: () => 'i minnet',
      never: () => 'inga förslag',
      'no-rhythm': lately,
    },
  },
  unsorted: (people) => `${people} är inte sorterade än och därför inte ritade`,
  empty: {
    title: 'Du i mitten, dina människor runt dig',
    text: 'Säg om dem du känner om bandet är nära eller löst, så får var och en sin plats här: de närmaste nära dig, de andra längre ut.',
    sort: 'Sortera dina personer',
    add: 'Gå till personer',
  },
};
