/** What was shared last and is still kept aside, also when something else is shared while the screen is there. */
import { useEffect, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { onComingBack } from '../../platform/coming-back.ts';
import { letSharedGo, sharedThing, type SharedThing } from '../../platform/shared-thing.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';
import { sharedKind, type SharedKind } from './shared-kind.ts';

export type Shared = { readonly thing: SharedThing; readonly kind: SharedKind };

/** `shared` is null when nothing is kept, undefined while that is asked. */
export function useShared() {
  const { share: words } = useMessages();
  const toast = useToast();
  const [shared, setShared] = useState<Shared | null>();

  useEffect(() => {
    let isHere = true;
    const look = (): void => void readShared().then((found) => isHere && setShared(found));
    const stop = onComingBack(look);
    look();
    return () => {
      isHere = false;
      stop();
    };
  }, []);

  async function letGo(): Promise<void> {
    const bringBack = await letSharedGo();
    setShared(null);
    toast({ text: words.gone, undo: () => void bringBack().then(readShared).then(setShared) });
  }
  return { shared, letGo };
}

/** What can't be read is nothing. */
async function readShared(): Promise<Shared | null> {
  const thing = await sharedThing().catch(() => undefined);
  return thing === undefined || isEmpty(thing) ? null : { thing, kind: await sharedKind(thing) };
}

function isEmpty({ file, tooLarge, title, text, url }: SharedThing): boolean {
  return file === undefined && tooLarge === undefined && `${title}${text}${url}` === '';
}
