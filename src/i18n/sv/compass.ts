/** Fliken Kompass: fem råd, vart och ett med var man står och en sak att göra nu. */
import type { AdviceWords, compass as English } from '../en/compass.ts';

const advice: AdviceWords = {
  purpose: {
    title: 'Ha klart för dig vad det är till för',
    text: 'Ett nätverk får gärna tjäna flera syften på en gång: nya idéer, en hjälpande hand en stressig vecka, gott sällskap. Det är lättare både att ge och att be om något när du vet vilka.',
    standing: {
      none: () => 'Inget syfte är nedskrivet än.',
      one: ({ name }) => `Du har skrivit ner ett: ”${name}”.`,
      several: ({ counted, name }) => `Du har skrivit ner ${counted}, och ”${name}” kommer först.`,
    },
    act: {
      write: () => 'Skriv ner ett syfte',
      'look-back': ({ name }) => `Se tillbaka på ”${name}”`,
      link: ({ name }) => `Vem skulle kunna hjälpa till med ”${name}”?`,
      see: ({ name }) => `Se vad som har kommit ut av ”${name}”`,
    },
  },
  choose: {
    title: 'Välj det som passar dig',
    text: 'En lunch för två, en pratstund på nätet, en förening med dagordning. Det som passar både syftet och dig är det som håller.',
    standing: {
      none: () => 'Inget nätverk är nedskrivet än.',
      one: ({ name }) => `Du är med i ett nätverk: ${name}.`,
      several: ({ counted }) => `Du är med i ${counted} nätverk.`,
    },
    act: {
      add: () => 'Skriv ner ett nätverk som du är med i',
      review: ({ name }) => `Se tillbaka på ${name}`,
      aim: ({ name }) => `Säg vad ${name} är till för`,
      see: () => 'Se dina nätverk',
    },
  },
  invest: {
    title: 'Lägg ner lite tid',
    text: 'Folk märker att du tar dig tid. Lite varje vecka vid samma tid räcker längre än ett enda ryck om året.',
    standing: {
      none: () => 'Inget som du har gett är antecknat de senaste tre månaderna.',
      given: ({ count, counted }) =>
        count === 1
          ? 'Du har antecknat en sak som du har gett de senaste tre månaderna.'
          : `Du har antecknat ${counted} saker som du har gett de senaste tre månaderna.`,
    },
    act: {
      promise: () => 'Se vad du har lovat',
      time: () => 'Säg hur mycket tid du vill ge',
      give: () => 'Hitta något att ge',
      see: () => 'Se ge och få',
    },
  },
  ask: {
    title: 'Fråga, och fråga någon som kan',
    text: 'De flesta hjälper gärna till med det de är bra på. Skriv ner vad de kan, så vet du vem du ska fråga.',
    standing: {
      never: () => 'Ingen fråga är nedskriven än.',
      'long-ago': ({ when }) => `Du bad senast någon om hjälp ${when}.`,
      lately: ({ when }) => `Du bad senast någon om hjälp ${when}.`,
    },
    act: {
      thank: ({ name }) => `Tacka för ”${name}”`,
      tell: ({ name }) => `Berätta för ${name} hur det gick`,
      follow: ({ name }) => `Se hur det går med ”${name}”`,
      ask: () => 'Be om hjälp med något',
      see: () => 'Se vad du har bett om',
    },
  },
  remember: {
    title: 'Håll det levande',
    text: 'Ett kort livstecken då och då håller bandet varmt, allra mest när du har något med dig: en artikel, ett namn, en tanke.',
    standing: {
      nobody: () => 'Ingen är nedskriven än.',
      quiet: () => 'Inget livstecken är antecknat den senaste månaden.',
      some: ({ count, counted }) =>
        count === 1
          ? 'En person har hört av dig den senaste månaden.'
          : `Den senaste månaden har ${counted} personer hört av dig.`,
      many: () => 'Många har hört av dig den senaste månaden.',
    },
    act: {
      add: () => 'Skriv ner någon du skulle sakna',
      week: () => 'Se vem du ska höra av dig till',
      inventory: () => 'Kom på någon som du redan känner',
    },
  },
};

export const compass: typeof English = {
  title: 'Kompass',
  intro: 'Fem råd att styra efter.',
  advice,
  purposes: { all: 'Alla syften', due: 'Dags att se tillbaka' },
  places: {
    title: 'Mer att titta på',
    introductions: 'Vilka som kunde ha glädje av varandra',
    asks: 'Vad du har bett om hjälp med',
    quickHelp: 'Vem du kan ringa i dag',
    palette: 'Vad dina människor kan',
    paletteNote: 'Vilka områden de täcker, och var det är tunt',
    inventory: 'De som du redan känner',
    inventoryNote: 'En vandring genom platser, jobb och släkt',
    insightsNote: 'Vad som visar sig när man ser tillbaka',
    measureDue: 'Nu är det dags igen',
    measureNext: (day) => `Nästa gång ${day}`,
    measureFirst: 'Några få frågor om ditt nätverk',
  },
};
