/** Where a no to notifications is undone: never by the app, and on each device elsewhere. */
import type { Messages } from '../../i18n/messages.ts';
import type { Device } from '../../platform/this-device.ts';

type Words = Messages['reminders']['notification']['denied'];

export function deniedText({ system, isInstalled }: Device, words: Words): string {
  if (system === 'android') return isInstalled ? words.android : words.androidTab;
  return words[system];
}
