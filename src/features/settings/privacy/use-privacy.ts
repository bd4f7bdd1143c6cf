/** What the person may change of their privacy; each change holds at once and says what it did. */
import { NO_TRIES } from '../../../domain/veil.ts';
import type { Settings } from '../../../domain/settings.ts';
import { useDatabase } from '../../../hooks/use-live.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { makeDeviceKey } from '../../../platform/device-key.ts';
import { pinOf } from '../../../platform/pin.ts';
import { keepPinTries } from '../../../platform/pin-tries.ts';
import { changePrivacy } from '../../../store/settings.ts';
import { useToast } from '../../../ui/overlays/toast-context.ts';

type Privacy = Settings['privacy'];

export type PrivacyActs = {
  readonly hideNames: (hideNames: boolean) => void;
  /** Lets the veil fall from now on, opened by these digits. Resolves once it is saved. */
  readonly veilWith: (digits: string) => Promise<void>;
  readonly takeOff: () => Promise<void>;
  readonly letOwnerOpen: (isWanted: boolean) => Promise<void>;
};

export function usePrivacy(privacy: Privacy): PrivacyActs {
  const { privacy: words } = useMessages();
  const database = useDatabase();
  const toast = useToast();
  /** From what stands by then: a fingerprint takes its time, and another tab may say something meanwhile. */
  function change(next: (now: Privacy) => Privacy): Promise<void> {
    return changePrivacy(database, next);
  }

  return {
    hideNames: (hideNames) => void change((now) => ({ ...now, hideNames })),
    veilWith: async (digits) => {
      const pin = await pinOf(digits);
      await change((now) => ({ ...now, veil: true, pin }));
      keepPinTries(NO_TRIES);
      toast({ text: privacy.veil ? words.pinChanged : words.veilOn });
    },
    takeOff: async () => {
      await change(({ hideNames }) => ({ hideNames, veil: false }));
      keepPinTries(NO_TRIES);
      toast({ text: words.veilOff });
    },
    letOwnerOpen: async (isWanted) => {
      if (!isWanted) return change(({ deviceKey: _before, ...rest }) => rest);
      const deviceKey = await makeDeviceKey();
      if (deviceKey === undefined) toast({ text: words.ownerDeclined });
      else await change((now) => (now.veil ? { ...now, deviceKey } : now));
    },
  };
}
