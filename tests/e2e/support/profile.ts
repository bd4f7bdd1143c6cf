/** A browser profile on disk, so that a journey can close the browser and open it again with everything kept. */
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { watch, type Faults } from './watch.ts';

export type Profile = {
  /** Starts the browser, or starts it anew if it runs; returns its only page, still empty. */
  readonly open: () => Promise<Page>;
  readonly close: () => Promise<void>;
  /** What was seen in all runs of the browser. */
  readonly faults: () => Faults;
};

type LaunchOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** A profile kept in `folder`; the browser isn't started yet. */
export function makeProfile(folder: string, options: LaunchOptions): Profile {
  const seen: Faults[] = [];
  let context: BrowserContext | undefined;
  const close = async (): Promise<void> => {
    await context?.close();
    context = undefined;
  };
  const open = async (): Promise<Page> => {
    await close();
    context = await chromium.launchPersistentContext(folder, options);
    seen.push(await watch(context));
    return context.pages()[0] ?? context.newPage();
  };
  return { open, close, faults: () => seen.flat() };
}
