import { afterEach, expect, test, vi } from 'vitest';
import { onLaunchedFile } from '../../src/platform/launched-file.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('most browsers launch nothing with a file', () => {
  const take = vi.fn<(file: File) => void>();
  onLaunchedFile(take)();
  expect(take).not.toHaveBeenCalled();
});

test('the file by which the app was opened is taken, until nobody listens', async () => {
  const setConsumer = vi.fn<(consume: (launch: unknown) => void) => void>();
  vi.stubGlobal('launchQueue', { setConsumer });
  const take = vi.fn<(file: File) => void>();
  const stop = onLaunchedFile(take);
  const consume = (launch: unknown): void => setConsumer.mock.calls[0]?.[0](launch);
  const file = new File(['x'], 'bo.vcf');
  consume({ files: [{ getFile: () => Promise.resolve(file) }] });
  await expect.poll(() => take.mock.calls).toEqual([[file]]);
  for (const empty of [{ files: [] }, {}, undefined, { files: [{}] }]) consume(empty);
  stop();
  consume({ files: [{ getFile: () => Promise.resolve(file) }] });
  await Promise.resolve();
  expect(take).toHaveBeenCalledTimes(1);
});
