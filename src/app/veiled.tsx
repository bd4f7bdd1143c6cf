/** The veil in its place above everything. It is fetched when it first falls; the plain cover is there before it. */
import { lazy, Suspense } from 'react';
import { AllWords } from '../i18n/all-words.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import type { Veil } from './use-veil.ts';
import styles from './veiled.module.css';

const LazyVeil = lazy(async () => ({ default: (await import('../features/veil/veil.tsx')).Veil }));

export function Veiled({ veil }: { readonly veil: Veil }) {
  return (
    <div className={styles['above']}>
      <ErrorBoundary>
        <Suspense fallback={null}>
          <AllWords>
            <LazyVeil privacy={veil.privacy} onLift={veil.lift} />
          </AllWords>
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
