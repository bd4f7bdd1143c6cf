/** The app as a whole: the open database, the person's language and theme, the frame, and a net below for errors. */
import { useEffect, useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useLanguage, useMessagesOf } from '../hooks/use-language.ts';
import { useDatabase } from '../hooks/use-live.ts';
import { useOpening, type Opening } from '../hooks/use-opening.ts';
import { useWeekAhead, WeekAheadContext } from '../hooks/use-plan.ts';
import { loadMessages, type FirstMessages } from '../i18n/messages.ts';
import { useFirstMessages } from '../i18n/use-messages.ts';
import { paths } from '../paths.ts';
import { whenIdle } from '../platform/idle.ts';
import { layOut } from '../store/opening.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { troubleKind } from './error-kind.ts';
import { ErrorScreen } from './error-screen.tsx';
import { Frame } from './frame.tsx';
import { Providers } from './providers.tsx';
import { addressNow } from './address-now.ts';
import { fetchAllScreens, Routes } from './routes.tsx';
import { useTheme } from './use-theme.ts';

export function App({ opening }: { readonly opening: Opening }) {
  const trouble = useOpening(opening);
  return (
    <ErrorBoundary key={trouble?.kind}>
      {trouble === undefined ? (
        <PersonsApp />
      ) : (
        <main>
          <ErrorScreen kind={troubleKind(trouble)} />
        </main>
      )}
    </ErrorBoundary>
  );
}

function PersonsApp() {
  const messages = useMessagesOf(useLanguage());
  const [opensOnWeek] = useState(() => addressNow() === paths.week);
  const ahead = useWeekAhead(opensOnWeek);
  useTheme();
  useFirstLayout(messages);
  // the week comes with its people at once, rather than as a frame and then again
  if (messages === undefined || (opensOnWeek && ahead === undefined)) return null;
  return (
    <Providers messages={messages}>
      {/* oxlint-disable-next-line react/hooks -- wouter is told by a hook where the address is */}
      <Router hook={useHashLocation}>
        <WeekAheadContext value={ahead}>
          <Frame>
            <Routes />
            <Afterwards />
          </Frame>
        </WeekAheadContext>
      </Router>
    </Providers>
  );
}

/** What nobody waits for, begun once the first screen stands: our typefaces, and the screens one may go to next. */
function Afterwards() {
  const { language } = useFirstMessages();
  useEffect(
    () =>
      whenIdle(() => {
        void import('../ui/fonts.css').catch(() => undefined);
        fetchAllScreens();
        void loadMessages(language).catch(() => undefined);
      }),
    [language],
  );
  return null;
}

/** Gives a fresh profile its settings and first spheres, named in the person's language. */
function useFirstLayout(messages: FirstMessages | undefined): void {
  const database = useDatabase();
  const [failed, setFailed] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    if (messages === undefined) return;
    layOut(database, messages.words.sphereName).catch((error: unknown) => setFailed({ error }));
  }, [database, messages]);
  if (failed !== undefined) throw failed.error;
}
