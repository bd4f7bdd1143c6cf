/** Whether the app is on this device for good, could be, and how. */
import { useState, useSyncExternalStore } from 'react';
import { hasInstallSteps } from './install-steps.ts';
import { askToInstall, installingNow, onInstalling, type Installing } from '../platform/install.ts';
import { isOtherEngine, thisDevice, type Device } from '../platform/this-device.ts';

export type InstallModel = {
  readonly device: Device;
  readonly installing: Installing;
  /** Lets the browser ask. */
  readonly ask: () => Promise<void>;
  /** What the person has just said to the browser. */
  readonly answer?: 'accepted' | 'refused';
};

export function useInstall(): InstallModel {
  const [device] = useState(thisDevice);
  const installing = useSyncExternalStore(onInstalling, installingNow);
  const [answer, setAnswer] = useState<'accepted' | 'refused'>();
  return {
    device,
    installing,
    ...(answer !== undefined && { answer }),
    ask: async () => setAnswer(await askToInstall()),
  };
}

/**
 * Whether to offer it unasked. Chromium has a question of its own and is believed: without it, it is done already or
 * can't be; the others have no say, and the home screen serves there all the same.
 */
export function useIsWorthInstalling(): boolean {
  const { device, installing } = useInstall();
  if (device.isInstalled) return false;
  if (installing === 'possible') return true;
  return isOtherEngine(device) && hasInstallSteps(device);
}
