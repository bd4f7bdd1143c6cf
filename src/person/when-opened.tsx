/** A sheet that is fetched when it is first opened, so that a screen of the first load needn't carry it. */
import { lazy, Suspense, type ComponentType } from 'react';
import { AllWords } from '../i18n/all-words.tsx';

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
