/**
 * `test` and `expect` for every journey. Each one fails on a foreign request, an error in the console or the page, or a
 * breach of the page's policy, without asking for it.
 *
 * - `page`: an empty profile in the size of the project. `test.use({ language: 'da' })` sets the phone's language.
 *   Journeys that follow one another in a worker share one browser context, since fetching the whole app for each of them
 *   takes more time than most journeys do. Between them all that is saved goes, the service worker too; its copy of the
 *   app's files stays, and so the next one is whole at once. isolation.e2e.ts holds that nothing else stays. A file
 *   about the copy itself, such as update.e2e.ts, says `test.use({ reuseContext: false })`.
 * - `profile`: a profile that can be closed and opened again, as a phone is restarted; see profile.ts.
 * - Every journey runs at 390 × 844 and at 360 × 740; of the files that playwright.config.ts names, only those with @small
 *   in the title do. @desktop runs one at 1280 × 800 too.
 */
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import type { Language } from '../../../src/domain/settings.ts';
import { APP_URL } from './address.ts';
import { makeProfile, type Profile } from './profile.ts';
import { watch } from './watch.ts';

type Options = {
  readonly language: Language;
  /** Faults that the journey brings about on purpose; in none but such a journey. */
  readonly expectedFaults: RegExp | undefined;
};

const LOCALES: { readonly [Key in Language]: string } = { en: 'en-GB', da: 'da-DK', sv: 'sv-SE' };

export const test = base.extend<Options & { readonly profile: Profile }>({
  language: ['en', { option: true }],
  expectedFaults: [undefined, { option: true }],
  locale: async ({ language }, use) => use(LOCALES[language]),
  context: async ({ context, expectedFaults }, use) => {
    await undoSettings(context);
    const faults = await watch(context);
    await use(context);
    expect(faults.filter((fault) => !expectedFaults?.test(fault))).toEqual([]);
  },
  page: async ({ context }, use) => {
    const before = context.pages();
    const page = await context.newPage();
    // a tab of its own: no history to go back to, nothing kept for the session
    for (const earlier of before) await earlier.close();
    await removeServiceWorkers(page);
    const goTo = page.goto.bind(page);
    page.goto = async (...to) => {
      await sheetLeft(page);
      return goTo(...to);
    };
    await use(page);
  },
  profile: async ({ viewport, locale, launchOptions, isMobile, hasTouch }, use, info) => {
    const phone = { viewport, locale: locale ?? LOCALES.en, isMobile, hasTouch, baseURL: APP_URL } as const;
    const profile = makeProfile(info.outputPath('profile'), { ...launchOptions, ...phone, reducedMotion: 'reduce' });
    await use(profile);
    await profile.close();
    expect(profile.faults()).toEqual([]);
  },
});

/**
 * A sheet that closes goes back over the entry it held, a moment later; who goes elsewhere within that moment, as no hand
 * can, would be taken back as well. Waits a second at most: a journey may leave a sheet that is open.
 */
async function sheetLeft(page: Page): Promise<void> {
  const isHeld = () => page.evaluate(() => Reflect.get(Object(history.state), 'sheet') !== undefined);
  await expect
    .poll(isHeld, { timeout: 1000, intervals: [10, 20, 50] })
    .toBe(false)
    .catch(() => undefined);
}

/** A tab that was closed while it registered its service worker may have one registered after all. */
async function removeServiceWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(APP_URL);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'service_workers' });
  await session.detach();
}

/** What a journey may have set for the whole browser and what doesn't go by itself. */
async function undoSettings(context: BrowserContext): Promise<void> {
  await context.setOffline(false);
  await context.clearPermissions();
}

export { expect };
