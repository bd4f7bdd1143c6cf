/** Guiden bakom Hjälp, i kapitel; hämtas när någon öppnar den. Knapparnas och skärmarnas namn är meddelandenas egna. */
import type { guide as English } from '../en/guide.ts';
import type { Messages } from '../messages.ts';
import { further } from './guide/further.ts';
import { onThisDevice } from './guide/on-this-device.ts';
import { settingOut } from './guide/setting-out.ts';
import { thisApp } from './guide/this-app.ts';
import { withPeople } from './guide/with-people.ts';
import { trouble } from './trouble.ts';

export function guide(messages: Messages): ReturnType<typeof English> {
  return {
    title: messages.help.title,
    search: 'Sök i guiden',
    found: 'Hittat i guiden',
    none: 'Här finns inget med de orden. Prova ett annat.',
    contents: 'Alla kapitel',
    next: (title) => `Nästa: ${title}`,
    withoutCopy: trouble.wayOut,
    groups: {
      settingOut: 'Att komma i gång',
      withPeople: 'Du och ditt folk',
      further: 'Längre ut',
      thisApp: 'Själva appen',
    },
    chapters: {
      ...settingOut(messages),
      ...withPeople(messages),
      ...further(messages),
      ...onThisDevice(messages),
      ...thisApp(messages),
    },
  };
}
