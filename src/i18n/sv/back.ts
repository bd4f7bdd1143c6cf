/** Att komma tillbaka efter en tid borta, och att börja om på nytt. */
import type { back as source } from '../en/back.ts';

export const back: typeof source = {
  fresh: 'Välkommen tillbaka. Du ligger inte efter. Ska vi börja om på nytt?',
  welcome: 'Välkommen tillbaka. Det här hände medan du var borta.',
  meanwhile: 'Medan du var borta',
  lines: {
    birthday: 'Födelsedagar',
    promise: 'Löften vars dag har passerat',
    reply: 'Vill gärna ha ett svar',
    meeting: 'Möten',
    event: 'Förbi vid det här laget',
    draft: 'Utkast som ligger kvar',
  },
  hint: 'De som har väntat får en ny dag under veckorna som kommer. Inget går förlorat.',
  act: 'Börja om på nytt',
  leave: 'Låt det vara',
  thanks: 'Bra att veta',
  done: 'En nystart. De som väntade har fått en ny dag.',
  left: 'Allt får vara som det är.',
  note: 'En nystart?',
  later: 'Inte nu',
};
