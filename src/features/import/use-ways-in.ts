/** The ways in beside choosing and dropping a file: pasting, picking on the phone, what was shared, what was opened. */
import { useEffect, useEffectEvent } from 'react';
import { useRoute } from 'wouter';
import { pickPeople } from '../../hooks/picked-people.ts';
import type { ImportModel } from '../../hooks/use-import.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { copiedText } from '../../platform/clipboard.ts';
import { onLaunchedFile } from '../../platform/launched-file.ts';
import { onPaste } from '../../platform/pasting.ts';
import { letSharedGo, sharedThing } from '../../platform/shared-thing.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';

export type WaysIn = { readonly paste: () => Promise<void>; readonly pick: () => Promise<void> };

/** Hears of what is pasted, shared and opened as long as the screen is there and not busy; offers the presses. */
export function useWaysIn({ stage, chooseFile, choosePeople }: ImportModel): WaysIn {
  const words = useMessages().importing;
  const toast = useToast();
  const isBusy = stage.kind === 'reading' || stage.kind === 'writing';
  const isDone = stage.kind === 'done';
  const [isShared] = useRoute(paths.importShared);

  function take(given: File | string): void {
    if (!isBusy) chooseFile(typeof given === 'string' ? new File([given], words.pasted) : given);
  }
  const heard = useEffectEvent(take);
  useEffect(() => onPaste(heard), []);
  useEffect(() => onLaunchedFile(heard), []);
  useEffect(() => {
    if (isShared) void sharedThing().then((thing) => thing?.file && heard(thing.file));
  }, [isShared]);
  useEffect(() => {
    if (isShared && isDone) void letSharedGo();
  }, [isShared, isDone]);

  return {
    paste: async () => {
      const text = await copiedText();
      if (text === undefined) toast({ text: words.notPasted });
      else if (text.trim() === '') toast({ text: words.nothingCopied });
      else take(text);
    },
    pick: async () => {
      try {
        const people = await pickPeople();
        if (people.length > 0) choosePeople(people, words.picked);
      } catch {
        toast({ text: words.notPicked });
      }
    },
  };
}
