/** The guide behind Help, in chapters: loaded when somebody opens it. The names of buttons and screens are those of the messages. */
import type { Messages } from '../messages.ts';
import { further } from './guide/further.ts';
import { onThisDevice } from './guide/on-this-device.ts';
import { settingOut } from './guide/setting-out.ts';
import { thisApp } from './guide/this-app.ts';
import { withPeople } from './guide/with-people.ts';
import { trouble } from './trouble.ts';

export function guide(messages: Messages) {
  return {
    title: messages.help.title,
    search: 'Search the guide',
    found: 'Found in the guide',
    none: 'Nothing here has those words. Try another one.',
    contents: 'All chapters',
    next: (title: string): string => `Next: ${title}`,
    withoutCopy: trouble.wayOut,
    groups: {
      settingOut: 'Setting out',
      withPeople: 'You and your people',
      further: 'Further out',
      thisApp: 'The app itself',
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
