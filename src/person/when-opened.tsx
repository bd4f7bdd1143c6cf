/** A sheet or a part that is fetched when it is first opened, so that a screen of the first load needn't carry it. */
import { lazy, Suspense, useState, type ComponentType } from 'react';
import { AllWords } from '../i18n/all-words.tsx';
import { fetchedOnce } from '../ui/fetched-once.ts';

/** The component that `load` fetches, once it is shown, with all words around it; nothing is shown meanwhile. */
export function whenOpened<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Fetched = lazy(async () => ({ default: await load() }));
  return function Opened(props: Props) {
    return (
      <Suspense>
        <AllWords>
          <Fetched {...props} />
        </AllWords>
      </Suspense>
    );
  };
}

export type OpenedSoon<Props> = {
  /** Begins to fetch it before it is opened. */
  readonly fetch: () => Promise<unknown>;
  readonly Part: ComponentType<Props>;
};

/** As `whenOpened`, for what one will most likely open next: fetched before, it stands at once. */
export function whenOpenedSoon<Props extends object>(load: () => Promise<ComponentType<Props>>): OpenedSoon<Props> {
  const { fetch, shownNow } = fetchedOnce(load);
  function Part(props: Props) {
    const [Chosen] = useState<ComponentType<Props>>(shownNow);
    return (
      <Suspense>
        <AllWords>
          <Chosen {...props} />
        </AllWords>
      </Suspense>
    );
  }
  return { fetch, Part };
}
