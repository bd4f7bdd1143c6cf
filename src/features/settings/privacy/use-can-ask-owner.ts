/** Whether this device can ask its owner for a fingerprint or a face, as it says when the screen opens. */
import { useEffect, useState } from 'react';
import { canAskOwner } from '../../../platform/device-key.ts';

/** False until the device has answered. */
export function useCanAskOwner(): boolean {
  const [can, setCan] = useState(false);
  useEffect(() => {
    void canAskOwner().then(setCan);
  }, []);
  return can;
}
