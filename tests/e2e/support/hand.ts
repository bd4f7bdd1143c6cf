/**
 * A hand that counts. Each tap and key is done for real; how long a person would take is reckoned beside it by the
 * keystroke-level model of Card, Moran and Newell (The Psychology of Human-Computer Interaction, 1983, chapter 8), whose
 * operators depend on nothing but what is pressed. How long the machine takes is measured on its own.
 */
import type { Locator, Page } from '@playwright/test';

/** In seconds. */
const MODEL = {
  /** K: a key, by someone who doesn't type well; thumbs on glass are no slower than that. */
  key: 0.5,
  /** P: getting to a place that one sees. */
  point: 1.1,
  /** B: pressing there. */
  press: 0.2,
  /** M: making up one's mind; here before each tap and each name, also where it is one thought in truth. */
  mind: 1.35,
  /** H: from the screen to the keys of the phone, or back. */
  home: 0.4,
} as const;

export type Count = { readonly taps: number; readonly keys: number; readonly modelSeconds: number };

export type Hand = {
  readonly tap: (target: Locator) => Promise<void>;
  /** Taps beyond the page, as in the phone's own picker. */
  readonly tapElsewhere: (count: number) => void;
  /** Types into whatever has the cursor, and presses Enter. */
  readonly type: (text: string) => Promise<void>;
  readonly count: () => Count;
};

export function handOn(page: Page): Hand {
  let taps = 0;
  let keys = 0;
  let seconds = 0;
  let isTyping = false;
  const moveTo = (typing: boolean): void => {
    seconds += MODEL.mind + (typing === isTyping ? 0 : MODEL.home);
    isTyping = typing;
  };
  const press = (): void => {
    moveTo(false);
    taps += 1;
    seconds += MODEL.point + MODEL.press;
  };
  return {
    tap: async (target) => {
      press();
      await target.tap();
    },
    tapElsewhere: (count) => Array.from({ length: count }).forEach(press),
    type: async (text) => {
      moveTo(true);
      // Enter, and a capital for each name that the phone doesn't give by itself: it gives them all
      keys += text.length + 1;
      seconds += (text.length + 1) * MODEL.key;
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    count: () => ({ taps, keys, modelSeconds: Math.round(seconds) }),
  };
}
