/** Whether the app is on this device for good, could be, and how. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { askToInstall, installingNow, onInstalling, rememberInstalling, type Installing } from '../platform/install.ts';
import { thisDevice, type Device } from '../platform/this-device.ts';

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

/** Hears of it that the app is installed, whatever screen one is on. */
export function useInstallKnown(): void {
  useEffect(() => rememberInstalling(), []);
}
