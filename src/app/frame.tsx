/** The frame around every screen: a way past the tabs, the tabs, the notices above them, and the screen itself. */
import { useRef, type MouseEvent, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useFirstMessages } from '../i18n/use-messages.ts';
import { paths } from '../paths.ts';
import { AskingBack } from './asking-back.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { FocusKeeper } from './focus-keeper.tsx';
import styles from './frame.module.css';
import { Navigation } from './navigation.tsx';
import { StrayErrors } from './stray-errors.tsx';
import { UpdateNotice } from './update-notice.tsx';
import { useUpdate } from './use-update.ts';

/** Screens that take the whole phone. */
const WITHOUT_TABS: ReadonlySet<string> = new Set([paths.checkIn, paths.welcome]);

export function Frame({ children }: { readonly children: ReactNode }) {
  const words = useFirstMessages().app;
  const update = useUpdate();
  const [address] = useLocation();
  const main = useRef<HTMLElement>(null);
  function skip(event: MouseEvent): void {
    event.preventDefault();
    main.current?.focus();
  }
  return (
    <div className={styles['frame']}>
      <a className={styles['skip']} href="#main" onClick={skip}>
        {words.skip}
      </a>
      <main ref={main} id="main" className={styles['main']} tabIndex={-1}>
        {/* each address begins anew, so that nothing of one person is left on the next one's screen */}
        <ErrorBoundary key={address}>
          <StrayErrors />
          {children}
        </ErrorBoundary>
      </main>
      <FocusKeeper />
      {!WITHOUT_TABS.has(address) && <Navigation address={address} />}
      <div className={styles['notices']}>
        <AskingBack isQuiet={address === paths.checkIn} />
        {update && <UpdateNotice onApply={update.apply} onLater={update.later} />}
      </div>
    </div>
  );
}
