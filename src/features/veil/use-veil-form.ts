/** What is typed on the veil, what came of it, and how long it takes until a PIN is taken again. */
import { useEffect, useState } from 'react';
import type { Settings } from '../../domain/settings.ts';
import { afterWrongPin, FORGOTTEN_MS, isLifted, NO_TRIES, secondsToWait, type PinTries } from '../../domain/veil.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { isOwnerHere } from '../../platform/device-key.ts';
import { isPinOf } from '../../platform/pin.ts';
import { keepPinTries, pinTries } from '../../platform/pin-tries.ts';
import { changePrivacy } from '../../store/settings.ts';

/** 'wrong': another PIN; 'owner': the device has not seen its owner. */
export type VeilFault = 'wrong' | 'owner';

export function useVeilForm(privacy: Settings['privacy'], onLift: () => void) {
  const database = useDatabase();
  const [digits, setDigits] = useState('');
  const [fault, setFault] = useState<VeilFault>();
  const [isChecking, setChecking] = useState(false);
  const [tries, setTries] = useState(pinTries);
  const [now, setNow] = useState(() => Date.now());
  useTicking(tries.waitUntil !== undefined, setNow);
  const { deviceKey, pin } = privacy;

  function remember(next: PinTries): void {
    keepPinTries(next);
    setTries(next);
    setNow(Date.now());
  }
  function lift(): void {
    keepPinTries(NO_TRIES);
    onLift();
  }
  async function open(): Promise<void> {
    if (pin === undefined || isChecking || secondsToWait(tries, Date.now()) > 0) return;
    setChecking(true);
    const isRight = await isPinOf(digits, pin);
    setChecking(false);
    if (isRight) return lift();
    remember(afterWrongPin(tries, Date.now()));
    setDigits('');
    setFault('wrong');
  }
  async function openByOwner(keyId: string): Promise<void> {
    if (await isOwnerHere(keyId)) lift();
    else setFault('owner');
  }
  return {
    digits,
    type: (text: string) => {
      setDigits(text);
      setFault(undefined);
    },
    fault,
    isChecking,
    secondsLeft: secondsToWait(tries, now),
    open,
    askOwner: deviceKey === undefined ? undefined : () => void openByOwner(deviceKey),
    /** The instant from which no PIN is asked for, once it was said to be forgotten. */
    liftsAt: tries.forgottenAt === undefined ? undefined : tries.forgottenAt + FORGOTTEN_MS,
    forget: () => remember({ ...tries, forgottenAt: Date.now() }),
    isLifted: isLifted(tries, now),
    /** Opens after the PIN was forgotten; from then on there is none. */
    openWithout: async () => {
      await changePrivacy(database, ({ hideNames }) => ({ hideNames, veil: false }));
      lift();
    },
  };
}

/** Tells of the instant in milliseconds, twice a second. */
function useTicking(isTicking: boolean, tell: (now: number) => void): void {
  useEffect(() => {
    if (!isTicking) return undefined;
    const timer = setInterval(() => tell(Date.now()), 500);
    return () => clearInterval(timer);
  }, [isTicking, tell]);
}
