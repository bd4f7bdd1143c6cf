/** Fanen Kompas: fem råd, hvert med én ting at gøre nu. */
import type { compass as English } from '../en/compass.ts';

export const compass: typeof English = {
  title: 'Kompas',
  intro: 'Fem råd at styre efter.',
  purpose: {
    title: 'Gør dig klart, hvad det er til for',
    text: 'Et netværk må gerne tjene flere formål på én gang: nye idéer, en hånd i en travl uge, godt selskab. Det er lettere både at give og at spørge, når du ved hvilke.',
    act: 'Tilføj en, der betyder noget for det, du vil i år',
  },
  choose: {
    title: 'Vælg det, der passer dig',
    text: 'En frokost for to, en snak på nettet, en forening med dagsorden. Det, der passer både til formålet og til dig, er det, der holder.',
    act: 'Se på, hvor du kender folk fra',
  },
  invest: {
    title: 'Læg noget i det',
    text: 'Folk mærker, at du tager dig tid. Lidt hver uge på samme tid rækker længere end ét skippertag om året.',
    act: 'Vælg ugedag, og hvor mange det skal være',
  },
  ask: {
    title: 'Spørg, og spørg en, der kan',
    text: 'De fleste hjælper gerne med det, de er gode til. Skriv ned, hvad de kan, så ved du, hvem du skal spørge.',
    act: 'Skriv ned, hvad en person er god til',
  },
  remember: {
    title: 'Hold det i live',
    text: 'Et kort livstegn nu og da holder båndet varmt, allermest, når du har noget med: en artikel, et navn, en tanke.',
    act: 'Se, hvem der skal høre fra dig',
  },
  places: { title: 'Mere at se på', introductions: 'Hvem der kunne have glæde af hinanden' },
};
