/** Vejledningen bag Hjælp, i kapitler; hentes, når nogen åbner den. Knappers og skærmes navne er beskedernes egne. */
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
    search: 'Søg i vejledningen',
    found: 'Fundet i vejledningen',
    none: 'Her er intet med de ord. Prøv et andet.',
    contents: 'Alle kapitler',
    next: (title) => `Næste: ${title}`,
    withoutCopy: trouble.wayOut,
    groups: {
      settingOut: 'At komme i gang',
      withPeople: 'Dig og dine folk',
      further: 'Videre ud',
      thisApp: 'Selve appen',
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
