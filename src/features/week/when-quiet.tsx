/** Shows what nobody waits for once the page has nothing better to do, so that the week itself stands first. */
import { useEffect, useState, type ReactNode } from 'react';
import { whenIdle } from '../../platform/idle.ts';

export function WhenQuiet({ children }: { readonly children: ReactNode }) {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => whenIdle(() => setQuiet(true)), []);
  return isQuiet ? children : null;
}
