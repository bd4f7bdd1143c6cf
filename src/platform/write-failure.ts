/** Why a write failed, as far as the browser tells: no room left, data of a newer version, or something else. */

export type WriteFailure = 'full' | 'newer' | 'failed';

/** Reads the name of the error, or of the one inside it, as an aborted transaction wraps its cause. */
export function writeFailureOf(error: unknown): WriteFailure {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'full';
  return names.includes('NewerDataError') || names.includes('VersionError') ? 'newer' : 'failed';
}

function namesOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return [];
  const name: unknown = Reflect.get(error, 'name');
  const own = typeof name === 'string' ? [name] : [];
  return [...own, ...namesOf(Reflect.get(error, 'inner'))];
}
