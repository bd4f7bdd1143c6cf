/** Fallgropar, uppmärksammade och vänligt sagda, var och en med en sak att göra. */
import type { pitfalls as English } from '../en/pitfalls.ts';

export const pitfalls: typeof English = {
  title: 'Värt att fundera på',
  notNow: 'Inte nu',
  away: 'Det hör du inget mer om de närmaste tre månaderna.',
  thief: {
    text: (network) =>
      `${network} har tagit en hel del tid i år, och du har inte antecknat så mycket som kom ut av det. Kanske går det att ändra, eller så räcker det med en timme mindre.`,
    act: (network) => `Se tillbaka på ${network}`,
  },
  same: {
    few: 'Mycket av det du har gett i år har gått till samma få personer, och de är säkert glada för det. Någon annan skulle kanske bli lika glad.',
    leaders:
      'Mycket av det du har gett i år har gått till personer som leder. En hjälpande hand betyder ofta mest för den som har mindre att ta av.',
    named: (name) => `Se vad ${name} söker`,
    act: 'Hitta något att ge',
  },
  alike: {
    sphere: (sphere) =>
      `De flesta av dem som står dig närmast känner du från samma ställe: ${sphere}. Ni kan gå på djupet tillsammans, och det nya kommer ofta någon annanstans ifrån.`,
    level:
      'De flesta av dem som står dig närmast är på samma nivå. Ni känner varandras vardag, och andra ögon ser annat.',
    profession:
      'De flesta av dem som står dig närmast har samma slags arbete. Ni kan gå på djupet tillsammans, och det nya kommer ofta från ett annat yrke.',
    named: (name) => `Ge ${name} ett livstecken`,
    act: 'Kom på någon som du känner någon annanstans ifrån',
  },
  unanswered: {
    text: (names) =>
      `Det har varit tyst från ${names} länge efter att du skrev. Det behöver inte vara slut för det: prova på ett annat sätt, eller låt det vila.`,
    act: (name) => `Se vad det blev av det med ${name}`,
  },
  asking: {
    text: 'Du har bett om hjälp en hel del gånger på sistone, och det är ju det man har varandra till. Något litet åt andra hållet gör det lätt igen.',
    named: (name) => `Hitta något till ${name}`,
    act: 'Hitta något att ge',
  },
};
