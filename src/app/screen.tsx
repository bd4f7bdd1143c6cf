/** How a screen comes to its address: fetched when it is first wanted. */
import { useState, type ComponentType } from 'react';
import { AllWords } from '../i18n/all-words.tsx';
import { fetchedOnce } from '../ui/fetched-once.ts';

export type Screen = {
  readonly fetch: () => Promise<unknown>;
  readonly Screen: ComponentType;
};

/** A screen that is fetched when it is first wanted, with all words around it. */
export function whenWanted(load: () => Promise<ComponentType>): Screen {
  const { fetch, Screen: Wanted } = withFirstWords(load);
  return {
    fetch,
    Screen: () => (
      <AllWords>
        <Wanted />
      </AllWords>
    ),
  };
}

/** One that makes do with the words of the first load, and waits for no others. */
export function withFirstWords(load: () => Promise<ComponentType>): Screen {
  const { fetch, shownNow } = fetchedOnce(load);
  function LazyScreen() {
    // the choice of the first moment stays, or what the person typed would go with it
    const [Chosen] = useState<ComponentType>(shownNow);
    return <Chosen />;
  }
  return { fetch, Screen: LazyScreen };
}
