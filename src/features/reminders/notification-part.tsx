/** The weekly notification: on or off where the browser can wake the app, else what hinders it and what would help. */
import { useMessages } from '../../i18n/use-messages.ts';
import { notificationWay, type NotificationWay, type ReminderMeans } from '../../platform/reminder-ways.ts';
import type { Messages } from '../../i18n/messages.ts';
import { Switch } from '../../ui/fields/switch.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { deniedText } from './denied-text.ts';
import { InstallLink } from './install-link.tsx';
import { Part } from './part.tsx';
import type { RemindersModel } from './use-reminders.ts';

/** What there is to switch; elsewhere only words help. */
const SWITCHED: ReadonlySet<NotificationWay> = new Set(['on', 'off', 'waiting']);

export function NotificationPart({ model }: { readonly model: RemindersModel }) {
  const words = useMessages().reminders.notification;
  const { means, withNames, turnOn, turnOff, nameThem } = model;
  const way = notificationWay(means);
  return (
    <Part
      title={words.title}
      state={way === 'on' ? 'on' : way === 'never' ? 'never' : 'off'}
      {...(way === 'waiting' && { says: words.waits })}
    >
      {SWITCHED.has(way) && (
        <Switch
          label={words.label}
          hint={textOf(way, means, words)}
          on={way !== 'off'}
          onChange={(on) => void (on ? turnOn() : turnOff())}
        />
      )}
      {!SWITCHED.has(way) && <Soft>{textOf(way, means, words)}</Soft>}
      {(way === 'on' || way === 'waiting') && (
        <Switch label={words.names} hint={words.namesHint} on={withNames} onChange={(on) => void nameThem(on)} />
      )}
      {way === 'install' && <InstallLink device={means.device} />}
    </Part>
  );
}

type Words = Messages['reminders']['notification'];

function textOf(way: NotificationWay, { device }: ReminderMeans, words: Words): string {
  const { system, browser } = device;
  if (way === 'install') return system === 'desktop' ? words.installDesktop : words.install;
  if (way === 'denied') return deniedText(device, words.denied);
  if (way !== 'never') return words[way];
  if (system === 'ios') return words.never.ios;
  return browser === 'firefox' || browser === 'safari' ? words.never[browser] : words.never.other;
}
