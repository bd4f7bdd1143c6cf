/**
 * Files that the app may write to again: Chrome and Edge on computers, and on Android from 132 on. Elsewhere there is
 * nothing of it, and backups go among the downloads.
 */

/** Whether the browser lets the person choose such a file. */
export function canKeepFile(): boolean {
  return typeof pickers().showSaveFilePicker === 'function';
}

/** Lets the person choose where the file is to be; undefined when they chose nothing. Call it right after a press. */
export async function pickFile(suggestedName: string): Promise<FileSystemFileHandle | undefined> {
  try {
    return await pickers().showSaveFilePicker?.({ suggestedName, id: 'livstegn-backup' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Whether the app may write to the file now, without asking anybody. */
export async function mayWrite(handle: FileSystemFileHandle): Promise<boolean> {
  return (await permissions(handle).queryPermission?.(WRITING)) === 'granted';
}

/** Asks the person whether the app may write to the file. Call it right after a press. */
export async function askToWrite(handle: FileSystemFileHandle): Promise<boolean> {
  return (await permissions(handle).requestPermission?.(WRITING)) === 'granted';
}

/** Puts `content` in the place of what is in the file, whole or not at all; rejects when it can't be written. */
export async function writeFile(handle: FileSystemFileHandle, content: Blob): Promise<void> {
  // what is written goes into a copy, which takes the place of the file when it is closed
  const stream = await handle.createWritable();
  try {
    await stream.write(content);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
}

/** Runs `work` and answers what it answers; undefined when another tab is at it already. */
export async function oneTabAtATime<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer | undefined> {
  return navigator.locks.request(name, { ifAvailable: true }, async (lock) => (lock === null ? undefined : work()));
}

const WRITING = { mode: 'readwrite' } as const;

type Permission = (wish: typeof WRITING) => Promise<PermissionState>;

/** What the compiler's own list of the browser doesn't have yet. */
type Pickers = {
  readonly name: string;
  readonly showSaveFilePicker?: (wish: {
    readonly suggestedName: string;
    readonly id: string;
  }) => Promise<FileSystemFileHandle>;
};
type Permissions = {
  readonly name: string;
  readonly queryPermission?: Permission;
  readonly requestPermission?: Permission;
};

function pickers(): Pickers {
  return window;
}

function permissions(handle: FileSystemFileHandle): Permissions {
  return handle;
}
