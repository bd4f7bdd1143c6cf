/** A file that was opened with the app from outside (Launch Handler API), where the system offers that. */

/** Calls `take` with the file by which the app was launched, now or later; returns what stops it. */
export function onLaunchedFile(take: (file: File) => void): () => void {
  const queue: unknown = Reflect.get(globalThis, 'launchQueue');
  const setConsumer: unknown =
    typeof queue === 'object' && queue !== null ? Reflect.get(queue, 'setConsumer') : undefined;
  if (typeof setConsumer !== 'function') return () => undefined;
  let isListening = true;
  Reflect.apply(setConsumer, queue, [
    (launch: unknown) => {
      void launchedFile(launch).then((file) => file && isListening && take(file));
    },
  ]);
  return () => {
    isListening = false;
  };
}

async function launchedFile(launch: unknown): Promise<File | undefined> {
  const files: unknown = typeof launch === 'object' && launch !== null ? Reflect.get(launch, 'files') : undefined;
  const handle: unknown = Array.isArray(files) ? files[0] : undefined;
  const getFile: unknown = typeof handle === 'object' && handle !== null ? Reflect.get(handle, 'getFile') : undefined;
  if (typeof getFile !== 'function') return undefined;
  const file: unknown = await Reflect.apply(getFile, handle, []);
  return file instanceof File ? file : undefined;
}
