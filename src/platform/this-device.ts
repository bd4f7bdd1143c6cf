/**
 * What the app stands on: which system, which browser, and whether it runs from the home screen. Only for telling the
 * person where to press; what a browser can do is asked by a feature test where it is done, never guessed from here.
 */
import { isInstalled, isIos } from './installed.ts';

export type Device = {
  readonly system: 'ios' | 'android' | 'desktop';
  readonly browser: 'safari' | 'chrome' | 'samsung' | 'firefox' | 'edge' | 'other';
  readonly isInstalled: boolean;
};

/** The device as it is now; a tab that is opened from the home screen later is another one. */
export function thisDevice(): Device {
  const { userAgent } = navigator;
  return {
    system: isIos() ? 'ios' : userAgent.includes('Android') ? 'android' : 'desktop',
    browser: browserOf(userAgent),
    isInstalled: isInstalled(),
  };
}

/** Whether the browser is known to be built on another engine than Chromium; on an iPhone all of them are. */
export function isOtherEngine({ system, browser }: Device): boolean {
  return system === 'ios' || browser === 'safari' || browser === 'firefox';
}

/** Nearly every browser calls itself Chrome or Safari too: the first that fits, the rarest name first. */
function browserOf(userAgent: string): Device['browser'] {
  return BROWSERS.find(({ sign }) => sign.test(userAgent))?.browser ?? 'other';
}

const BROWSERS: readonly { readonly browser: Device['browser']; readonly sign: RegExp }[] = [
  { browser: 'samsung', sign: /SamsungBrowser\// },
  { browser: 'edge', sign: /\b(Edg|EdgA|EdgiOS)\// },
  { browser: 'firefox', sign: /\b(Firefox|FxiOS)\// },
  // what shows a page inside another app has no menu of a browser to send anyone to
  { browser: 'other', sign: /\b(OPR|OPT|OPX|Opera|DuckDuckGo|Ddg|YaBrowser|Vivaldi|FBAN|FBAV|Instagram|GSA)\b|; wv\)/ },
  { browser: 'chrome', sign: /\b(Chrome|CriOS)\// },
  { browser: 'safari', sign: /\bVersion\/[\d.]+ .*Safari\// },
  // an app on the home screen of an iPhone leaves out the name of Safari, in which it runs
  { browser: 'safari', sign: /(iPhone|iPad|iPod|Macintosh).*AppleWebKit\// },
];
