/** What another app shared with this one, which the service worker keeps aside until the person says what to do with it. */
import { shareCache, sharedAddress, SHARE_FIELDS } from '../sw/messages.ts';

/** One shared thing; words that lack are ''. */
export type SharedThing = {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  /** A file, or a card that came as words. */
  readonly file?: File;
  /** How many files came beside it and were not kept. */
  readonly others: number;
  /** The name of a file that was too large to be kept. */
  readonly tooLarge?: string;
};

/** What was shared last; undefined when there is nothing, or this browser keeps nothing aside. */
export async function sharedThing(): Promise<SharedThing | undefined> {
  if (!canKeep()) return undefined;
  const scope = scopeHere();
  const kept = await caches.match(sharedAddress(scope), { cacheName: shareCache(scope) });
  return kept === undefined ? undefined : thingOf(await kept.formData());
}

/** Forgets it; answers what brings it back. */
export async function letSharedGo(): Promise<() => Promise<void>> {
  if (!canKeep()) return async () => undefined;
  const scope = scopeHere();
  const kept = await caches.match(sharedAddress(scope), { cacheName: shareCache(scope) });
  await caches.delete(shareCache(scope));
  return async () => {
    if (kept !== undefined) await (await caches.open(shareCache(scope))).put(sharedAddress(scope), kept);
  };
}

function canKeep(): boolean {
  return typeof Reflect.get(globalThis, 'caches') === 'object';
}

function scopeHere(): string {
  return new URL('./', document.baseURI).href;
}

function thingOf(form: FormData): SharedThing {
  const words = (field: string): string => {
    const value = form.get(field);
    return typeof value === 'string' ? value.trim() : '';
  };
  const text = words(SHARE_FIELDS.text);
  const file = form.get(SHARE_FIELDS.file) ?? cardIn(text);
  const tooLarge = words(SHARE_FIELDS.tooLarge);
  return {
    title: words(SHARE_FIELDS.title),
    url: words(SHARE_FIELDS.url),
    text,
    others: Number(words(SHARE_FIELDS.others)),
    ...(file instanceof File && { file }),
    ...(tooLarge !== '' && { tooLarge }),
  };
}

/** Some apps share a card as words. */
function cardIn(text: string): File | undefined {
  return /^BEGIN:VCARD/i.test(text) ? new File([text], '.vcf', { type: 'text/vcard' }) : undefined;
}
