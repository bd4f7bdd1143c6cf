/** Slöjan: det som täcker appen när man har lämnat den. */
import type { veil as English } from '../en/veil.ts';

export const veil: typeof English = {
  title: 'Täckt tills du öppnar',
  pin: 'Din kod',
  open: 'Öppna',
  opening: 'Ett ögonblick',
  owner: 'Fingeravtryck eller ansikte',
  faults: {
    wrong: 'Det var inte den. Prova en gång till.',
    owner: 'Det gick inte den här gången. Koden fungerar alltid.',
  },
  wait: (seconds) => `Det var inte den. Prova en gång till om ${seconds === 1 ? 'en sekund' : `${seconds} sekunder`}.`,
  forgotten: 'Har du glömt koden?',
  forgottenText:
    'Inget är förlorat. Slöjan döljer det du har skrivit, men låser inte in det. Säg här att koden är glömd, så öppnas appen utan den om ett dygn. Till dess står det här, så att ingen kan göra det utan att du ser det.',
  forget: 'Jag har glömt koden',
  lifting: (when) =>
    `Någon har sagt att koden är glömd. ${when} öppnas appen utan den. Var det inte du? Slå in rätt kod, så blir det inget av.`,
  when: (day, time) => `${day} kl. ${time}`,
  lifted: 'Ingen kod behövs längre',
  liftedText: 'Det har gått ett dygn sedan någon sa att koden var glömd. Du kan välja en ny i Inställningar.',
};
