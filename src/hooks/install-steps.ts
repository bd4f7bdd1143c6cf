/** Where to press to install the app, by system and browser; nothing where it can't be done. */
import type { Messages } from '../i18n/messages.ts';
import type { Device } from '../platform/this-device.ts';

type Words = Messages['install'];
type Way = {
  readonly words: keyof { readonly [Key in keyof Words as Words[Key] extends readonly string[] ? Key : never]: Key };
  /** One for each of the words. */
  readonly drawings: readonly StepDrawing[];
};

export type StepDrawing =
  | 'share-below'
  | 'share-above'
  | 'dots-above'
  | 'lines-below'
  | 'menu-add'
  | 'menu-get'
  | 'open-outside'
  | 'address-get'
  | 'home'
  | 'dock';

/** The steps in the order they are taken, each with what is drawn beside it. */
export function installSteps(
  { system, browser }: Device,
  words: Words,
): readonly { readonly drawing: StepDrawing; readonly text: string }[] {
  const way = WAYS[system][browser];
  if (way === undefined) return [];
  return way.drawings.map((drawing, index) => ({ drawing, text: words[way.words][index] ?? '' }));
}

/** Whether it can be done in this browser, as far as is known. */
export function hasInstallSteps({ system, browser }: Device): boolean {
  return WAYS[system][browser] !== undefined;
}

/** Whether it is known that this browser can't; of a browser that isn't known its menu may tell more. */
export function canNeverInstall({ system, browser }: Device): boolean {
  return system === 'desktop' && browser === 'firefox';
}

/** Whether the app on the home screen begins empty, since this browser gives it a store of its own. */
export function beginsEmpty({ system, browser }: Device): boolean {
  return system === 'ios' || (system === 'desktop' && browser === 'safari');
}

const HOME_OF_IOS: Way = { words: 'iosOther', drawings: ['share-above', 'menu-add', 'home'] };
const ANDROID: Way = { words: 'androidChrome', drawings: ['dots-above', 'menu-get', 'home'] };
const IN_APP: Way = { words: 'inApp', drawings: ['open-outside', 'menu-add'] };

const WAYS: { readonly [System in Device['system']]: { readonly [Browser in Device['browser']]?: Way } } = {
  ios: {
    safari: { words: 'iosSafari', drawings: ['share-below', 'menu-add', 'home'] },
    chrome: HOME_OF_IOS,
    edge: HOME_OF_IOS,
    firefox: HOME_OF_IOS,
    other: IN_APP,
  },
  android: {
    chrome: ANDROID,
    edge: ANDROID,
    samsung: { words: 'samsung', drawings: ['lines-below', 'menu-get', 'home'] },
    firefox: { words: 'firefoxAndroid', drawings: ['dots-above', 'menu-get', 'home'] },
    other: IN_APP,
  },
  desktop: {
    chrome: { words: 'desktopChrome', drawings: ['address-get', 'dock'] },
    edge: { words: 'desktopEdge', drawings: ['address-get', 'dock'] },
    safari: { words: 'desktopSafari', drawings: ['menu-add', 'dock'] },
  },
};
