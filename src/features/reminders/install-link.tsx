/** The way to the page that says how the app comes onto this device. */
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import type { Device } from '../../platform/this-device.ts';
import { AppLink } from '../../ui/acts/app-link.tsx';

export function InstallLink({ device }: { readonly device: Device }) {
  const words = useMessages().reminders.notification;
  return (
    <p>
      <AppLink to={paths.install}>{device.system === 'desktop' ? words.toInstallDesktop : words.toInstall}</AppLink>
    </p>
  );
}
