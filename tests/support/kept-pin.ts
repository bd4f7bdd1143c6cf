/** A PIN as it is kept, reckoned in one round, so that a test needn't wait for it as a burglar should. */
import { pbkdf2Sync } from 'node:crypto';
import type { VeilPin } from '../../src/domain/veil.ts';

/** The digits as `isPinOf` knows them again. */
export function keptPin(digits: string): VeilPin {
  const hash = pbkdf2Sync(digits, 'salt', 1, 32, 'sha256').toString('base64');
  return { salt: Buffer.from('salt').toString('base64'), hash, rounds: 1 };
}
