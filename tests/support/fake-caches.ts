/** The Cache API, as far as one kept thing needs it, for where there is none. */

/** An empty storage of caches; what is read from it is a copy. */
export function fakeCaches(): object {
  const kept = new Map<string, Map<string, Response>>();
  const cacheOf = (name: string): Map<string, Response> => {
    const cache = kept.get(name) ?? new Map<string, Response>();
    kept.set(name, cache);
    return cache;
  };
  return {
    open: async (name: string) => ({
      put: async (address: string, response: Response) => void cacheOf(name).set(address, response),
    }),
    match: async (address: string, { cacheName }: { readonly cacheName: string }) =>
      kept.get(cacheName)?.get(address)?.clone(),
    delete: async (name: string) => kept.delete(name),
  };
}
