/**
 * What another app shares is kept aside until the person says what to do with it; the database is never touched. Any
 * page of the web can post here too, so what comes is bounded, and one thing takes the place of the one before.
 */
import { MOST_BYTES } from '../formats/read-failure.ts';
import { shareCache, sharedAddress, SHARE_FIELDS, SHARE_PATH } from './messages.ts';

/** Whether a request is another app's way to share with the app under `scope`. */
export function isShare(request: Request, scope: string): boolean {
  const { origin, pathname } = new URL(request.url);
  const place = new URL(SHARE_PATH, scope);
  return request.method === 'POST' && origin === place.origin && pathname === place.pathname;
}

/** Keeps what was shared and leads to the screen that shows it, also when nothing could be kept. */
export async function answerShare(request: Request, scope: string): Promise<Response> {
  try {
    // what was shared before goes first: it must not be taken for what comes now
    await caches.delete(shareCache(scope));
    const kept = boundedShare(await request.formData());
    const cache = await caches.open(shareCache(scope));
    await cache.put(sharedAddress(scope), new Response(kept));
  } catch {
    // a form that can't be read, or no room for it: the screen says that nothing came
  }
  return Response.redirect(`${scope}#/share`, 303);
}

/** The words, cut to a length, and the first file that holds something; `others` counts the files beside it. */
export function boundedShare(form: FormData): FormData {
  const kept = new FormData();
  for (const field of [SHARE_FIELDS.title, SHARE_FIELDS.text, SHARE_FIELDS.url]) {
    const words = form.get(field);
    if (typeof words === 'string' && words.trim() !== '') kept.set(field, words.slice(0, MOST_LETTERS));
  }
  const files = form.getAll(SHARE_FIELDS.file).filter((given) => given instanceof File && given.size > 0);
  const [file] = files;
  if (!(file instanceof File)) return kept;
  kept.set(SHARE_FIELDS.others, String(files.length - 1));
  if (file.size > MOST_BYTES) kept.set(SHARE_FIELDS.tooLarge, file.name.slice(0, MOST_LETTERS));
  else kept.set(SHARE_FIELDS.file, file);
  return kept;
}

/** A card with its picture may come as words. */
const MOST_LETTERS = 1_000_000;
