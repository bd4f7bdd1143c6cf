/**
 * What the app stands on: which system, which browser, and whether it runs from the home screen. Only for telling the
 * person where to press; what a browser can do is asked by a feature test where it is done, never guessed from here.
 */
import { isInstalled } from './installed.ts';

export type Device = {
  readonly system: 'ios' | 'android' | 'desktop';
  readonly browser: 'safari' | 'chrome' | 'samsung' | 'firefox' | 'edge' | 'other';
  readonly isInstalled: boolean;
};

/** The device as it is now; a tab that is opened from the home screen later is another one. */
export function thisDevice(): Device {
  const { userAgent, maxTouchPoints } = navigator;
  return {
    system: systemOf(userAgent, maxTouchPoints),
    browser: browserOf(userAgent),
    isInstalled: isInstalled(),
  };
}

/** An iPad calls itself a Mac, but no Mac has a touch screen. */
function systemOf(userAgent: string, maxTouchPoints: number): Device['system'] {
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'ios';
  if (userAgent.includes('Macintosh') && maxTouchPoints > 1) return 'ios';
  return userAgent.includes('Android') ? 'android' : 'desktop';
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
