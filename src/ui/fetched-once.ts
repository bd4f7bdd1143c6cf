/** A component that is fetched when it is first wanted, and stands without waiting once it is here. */
import { lazy, type ComponentType } from 'react';

export type FetchedOnce<Props> = {
  /** Begins to fetch it, if that has not begun. */
  readonly fetch: () => Promise<ComponentType<Props>>;
  /**
   * What to show from now on: itself, or what waits for it within a `Suspense`. React holds back for 300 ms whatever takes
   * the place of a sign of waiting, so what is here already mustn't wait.
   */
  readonly shownNow: () => ComponentType<Props>;
};

export function fetchedOnce<Props extends object>(load: () => Promise<ComponentType<Props>>): FetchedOnce<Props> {
  let fetched: ComponentType<Props> | undefined;
  async function fetch(): Promise<ComponentType<Props>> {
    fetched ??= await load();
    return fetched;
  }
  const Fetching: ComponentType<Props> = lazy(async () => ({ default: await fetch() }));
  return { fetch, shownNow: () => fetched ?? Fetching };
}
