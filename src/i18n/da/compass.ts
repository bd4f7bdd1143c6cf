/** Fanen Kompas: fem råd, hvert med hvor man står, og én ting at gøre nu. */
import type { AdviceWords, compass as English } from '../en/compass.ts';

const advice: AdviceWords = {
  purpose: {
    title: 'Gør dig klart, hvad det er til for',
    text: 'Et netværk må gerne tjene flere formål på én gang: nye idéer, en hånd i en travl uge, godt selskab. Det er lettere både at give og at spørge, når du ved hvilke.',
    standing: {
      none: () => 'Der er ikke skrevet noget formål ned endnu.',
      one: ({ name }) => `Du har skrevet ét ned: »${name}«.`,
      several: ({ counted, name }) => `Du har skrevet ${counted} ned, og »${name}« kommer først.`,
    },
    act: {
      write: () => 'Skriv et formål ned',
      'look-back': ({ name }) => `Se tilbage på »${name}«`,
      link: ({ name }) => `Hvem kunne hjælpe med »${name}«?`,
      see: ({ name }) => `Se, hvad der er kommet ud af »${name}«`,
    },
  },
  choose: {
    title: 'Vælg det, der passer dig',
    text: 'En frokost for to, en snak på nettet, en forening med dagsorden. Det, der passer både til formålet og til dig, er det, der holder.',
    standing: {
      none: () => 'Der er ikke skrevet noget netværk ned endnu.',
      one: ({ name }) => `Du er med i ét netværk: ${name}.`,
      several: ({ counted }) => `Du er med i ${counted} netværk.`,
    },
    act: {
      add: () => 'Skriv et netværk ned, du er med i',
      review: ({ name }) => `Se tilbage på ${name}`,
      aim: ({ name }) => `Sig, hvad ${name} er til for`,
      see: () => 'Se dine netværk',
    },
  },
  invest: {
    title: 'Læg noget i det',
    text: 'Folk mærker, at du tager dig tid. Lidt hver uge på samme tid rækker længere end ét skippertag om året.',
    standing: {
      none: () => 'Der er ikke noteret noget, du har givet, de sidste tre måneder.',
      given: ({ count, counted }) =>
        count === 1
          ? 'Du har noteret én ting, du har givet de sidste tre måneder.'
          : `Du har noteret ${counted} ting, du har givet de sidste tre måneder.`,
    },
    act: {
      promise: () => 'Se, hvad du har lovet',
      time: () => 'Sig, hvor meget tid du gerne vil give',
      give: () => 'Find noget at give',
      see: () => 'Se give og tage',
    },
  },
  ask: {
    title: 'Spørg, og spørg en, der kan',
    text: 'De fleste hjælper gerne med det, de er gode til. Skriv ned, hvad de kan, så ved du, hvem du skal spørge.',
    standing: {
      never: () => 'Der er ikke skrevet noget spørgsmål ned endnu.',
      'long-ago': ({ when }) => `Du bad sidst nogen om hjælp ${when}.`,
      lately: ({ when }) => `Du bad sidst nogen om hjælp ${when}.`,
    },
    act: {
      thank: ({ name }) => `Sig tak for »${name}«`,
      tell: ({ name }) => `Fortæl ${name}, hvordan det gik`,
      follow: ({ name }) => `Se, hvordan det går med »${name}«`,
      ask: () => 'Bed om hjælp til noget',
      see: () => 'Se, hvad du har spurgt om',
    },
  },
  remember: {
    title: 'Hold det i live',
    text: 'Et kort livstegn nu og da holder båndet varmt, allermest, når du har noget med: en artikel, et navn, en tanke.',
    standing: {
      nobody: () => 'Der er ikke skrevet nogen ned endnu.',
      quiet: () => 'Der er ikke noteret noget livstegn den sidste måned.',
      some: ({ count, counted }) =>
        count === 1
          ? 'Én person har hørt fra dig den sidste måned.'
          : `Den sidste måned har ${counted} personer hørt fra dig.`,
      many: () => 'Mange har hørt fra dig den sidste måned.',
    },
    act: {
      add: () => 'Skriv en ned, du ville savne',
      week: () => 'Se, hvem der skal høre fra dig',
      inventory: () => 'Kom i tanke om en, du kender i forvejen',
    },
  },
};

export const compass: typeof English = {
  title: 'Kompas',
  intro: 'Fem råd at styre efter.',
  advice,
  purposes: { all: 'Alle formål', due: 'Tid til at se tilbage' },
  places: {
    title: 'Mere at se på',
    introductions: 'Hvem der kunne have glæde af hinanden',
    asks: 'Hvad du har bedt om hjælp til',
    quickHelp: 'Hvem du kan ringe til i dag',
    palette: 'Hvad dine folk kan',
    paletteNote: 'Hvilke områder de dækker, og hvor det er tyndt',
    inventory: 'Dem, du kender i forvejen',
    inventoryNote: 'En tur gennem steder, arbejdspladser og familie',
    insightsNote: 'Hvad der viser sig, når man ser tilbage',
    measureDue: 'Så er det tid igen',
    measureNext: (day) => `Næste gang ${day}`,
    measureFirst: 'Nogle få spørgsmål om dit netværk',
  },
};
