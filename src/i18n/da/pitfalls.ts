/** Faldgruber, bemærket og sagt venligt, hver med én ting at gøre. */
import type { pitfalls as English } from '../en/pitfalls.ts';

export const pitfalls: typeof English = {
  title: 'Værd at tænke over',
  notNow: 'Ikke nu',
  away: 'Det hører du ikke mere om de næste tre måneder.',
  thief: {
    text: (network) =>
      `${network} har taget en del tid i år, og du har ikke noteret ret meget, der kom ud af det. Måske kan det laves om, eller måske er en time mindre nok.`,
    act: (network) => `Se tilbage på ${network}`,
  },
  same: {
    few: 'Meget af det, du har givet i år, er gået til de samme få, og de er sikkert glade for det. Der kan være en anden, der ville blive lige så glad.',
    leaders:
      'Meget af det, du har givet i år, er gået til folk, der leder. En hånd betyder tit mest for dem, der har mindre at trække på.',
    named: (name) => `Se, hvad ${name} søger`,
    act: 'Find noget at give',
  },
  alike: {
    sphere: (sphere) =>
      `De fleste af dem, der står dig nærmest, kender du samme sted fra: ${sphere}. I kan gå i dybden sammen, og det nye kommer tit et andet sted fra.`,
    level:
      'De fleste af dem, der står dig nærmest, er på samme niveau. I kender hinandens hverdag, og andre øjne ser andre ting.',
    profession:
      'De fleste af dem, der står dig nærmest, har samme slags arbejde. I kan gå i dybden sammen, og det nye kommer tit fra et andet fag.',
    named: (name) => `Giv ${name} et livstegn`,
    act: 'Kom i tanke om en, du kender et andet sted fra',
  },
  unanswered: {
    text: (names) =>
      `Der har været stille fra ${names} længe, efter at du skrev. Det behøver ikke være slut af den grund: prøv på en anden måde, eller lad det hvile.`,
    act: (name) => `Se, hvad der blev af det med ${name}`,
  },
  asking: {
    text: 'Du har bedt om hjælp en del gange på det sidste, og det er jo det, man har hinanden til. En lille ting den anden vej holder det let.',
    named: (name) => `Find noget til ${name}`,
    act: 'Find noget at give',
  },
};
