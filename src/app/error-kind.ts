/** Which of the error screens an error leads to. */

/** 'newer': data of a newer version; 'full': no room; 'lost': the database was closed under us; 'bug': all else. */
export type ErrorKind = 'bug' | 'newer' | 'full' | 'lost';

/** Judges by the name that the browser gave the error or the one within it. */
export function errorKind(error: unknown): ErrorKind {
  for (const name of namesOf(error)) {
    const kind = KIND_BY_NAME[name];
    if (kind !== undefined) return kind;
  }
  return 'bug';
}

const KIND_BY_NAME: { readonly [name: string]: ErrorKind } = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  DatabaseClosedError: 'lost',
  InvalidStateError: 'lost',
};

function namesOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return [];
  const name: unknown = Reflect.get(error, 'name');
  const inner: unknown = Reflect.get(error, 'inner');
  return [...(typeof name === 'string' ? [name] : []), ...namesOf(inner)];
}
