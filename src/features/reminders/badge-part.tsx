/** The dot on the icon: whether this device draws it, and what it would take. */
import { useMessages } from '../../i18n/use-messages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { badgeWay, type BadgeWay } from '../../platform/reminder-ways.ts';
import type { Device } from '../../platform/this-device.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { deniedText } from './denied-text.ts';
import { InstallLink } from './install-link.tsx';
import { Part } from './part.tsx';
import type { RemindersModel } from './use-reminders.ts';

const STATES: { readonly [Way in BadgeWay]: 'on' | 'off' | 'never' } = {
  on: 'on',
  install: 'off',
  ask: 'off',
  denied: 'off',
  notification: 'never',
  never: 'never',
};

export function BadgePart({ model: { means, allowBadge } }: { readonly model: RemindersModel }) {
  const { reminders } = useMessages();
  const way = badgeWay(means);
  return (
    <Part title={reminders.badge.title} state={STATES[way]}>
      <Soft>{textOf(way, means.device, reminders)}</Soft>
      {way === 'install' && <InstallLink device={means.device} />}
      {way === 'ask' && <Button onClick={() => void allowBadge()}>{reminders.badge.allow}</Button>}
    </Part>
  );
}

function textOf(way: BadgeWay, device: Device, { badge, notification }: Messages['reminders']): string {
  if (way === 'denied') return deniedText(device, notification.denied);
  if (way === 'on') return device.system === 'ios' ? badge.onIos : badge.on;
  if (way === 'install') return device.system === 'desktop' ? badge.installDesktop : badge.install;
  return badge[way];
}
