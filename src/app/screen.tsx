/** How a screen comes to its address: fetched when it is first wanted. */
import { AllWords } from '../i18n/all-words.tsx';
import { lazy, useState, type ComponentType } from 'react';

export type Screen = {
  readonly fetch: () => Promise<unknown>;
  readonly Screen: ComponentType;
};

/**
 * A screen that is fetched when it is first wanted. Once fetched it is shown without waiting: React holds back for
 * 300 ms whatever takes the place of a sign of waiting.
 */
export function whenWanted(load: () => Promise<ComponentType>): Screen {
  let fetched: ComponentType | undefined;
  async function fetch(): Promise<ComponentType> {
    fetched ??= await load();
    return fetched;
  }
  const Fetching = lazy(async () => ({ default: await fetch() }));
  function LazyScreen() {
    // the choice of the first moment stays, or what the person typed would go with it
    const [Chosen] = useState<ComponentType>(() => fetched ?? Fetching);
    return (
      <AllWords>
        <Chosen />
      </AllWords>
    );
  }
  return { fetch, Screen: LazyScreen };
}
