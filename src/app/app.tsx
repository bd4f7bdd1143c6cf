/** The app as a whole: the open database, the person's language and theme, the frame, and a net below for errors. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { Router } from 'wouter';
import { EraseContext } from '../hooks/use-erase.ts';
import { HideNamesContext } from '../hooks/use-hide-names.ts';
import { useLanguage, useMessagesOf } from '../hooks/use-language.ts';
import { useDatabase } from '../hooks/use-live.ts';
import type { Opening } from '../hooks/use-opening.ts';
import { useWeekAhead, WeekAheadContext } from '../hooks/use-plan.ts';
import { loadMessages, type FirstMessages, type Messages } from '../i18n/messages.ts';
import { useFirstMessages } from '../i18n/use-messages.ts';
import { paths } from '../paths.ts';
import { whenStanding } from '../platform/idle.ts';
import { layOut } from '../store/opening.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { ErrorScreen } from './error-screen.tsx';
import { Frame } from './frame.tsx';
import { Providers } from './providers.tsx';
import { addressNow } from './address-now.ts';
import { fetchAllScreens, ShownScreen } from './shown-screen.tsx';
import { TroubleSheet } from './trouble-sheet.tsx';
import { leadBy, useAddress } from './use-address.ts';
import { useTheme } from './use-theme.ts';
import { useTrouble, type Trouble } from './use-trouble.ts';
import { useVeil } from './use-veil.ts';
import { useWayIn } from './use-way-in.ts';
import { Veiled } from './veiled.tsx';

export function App({ opening }: { readonly opening: Opening }) {
  const trouble = useTrouble(opening);
  const isInstead = trouble?.isBeneath === false;
  const [erasing, setErasing] = useState<Messages>();
  // nothing may ask anything of the database any more
  if (erasing !== undefined) return <Erasing messages={erasing} />;
  return (
    <ErrorBoundary key={isInstead ? trouble.kind : undefined}>
      {!isInstead ? (
        <EraseContext value={setErasing}>
          <PersonsApp {...(trouble && { trouble })} />
        </EraseContext>
      ) : (
        <main>
          <ErrorScreen kind={trouble.kind} />
        </main>
      )}
    </ErrorBoundary>
  );
}

const LazyErasing = lazy(async () => ({
  default: (await import('../features/erasing/erasing-screen.tsx')).ErasingScreen,
}));

function Erasing({ messages }: { readonly messages: Messages }) {
  return (
    <Providers messages={messages}>
      <Suspense fallback={null}>
        <LazyErasing words={messages.privacy.erasing} />
      </Suspense>
    </Providers>
  );
}

type PersonsAppProps = { readonly trouble?: Trouble };

function PersonsApp({ trouble }: PersonsAppProps) {
  const messages = useMessagesOf(useLanguage());
  const [opensOnWeek] = useState(() => addressNow() === paths.week);
  const ahead = useWeekAhead(opensOnWeek);
  const isLedIn = useWayIn(ahead);
  const veil = useVeil();
  useTheme();
  useFirstLayout(messages);
  // the week comes with its people at once, rather than as a frame and then again
  if (messages === undefined || veil === undefined || (opensOnWeek && !isLedIn)) return null;
  return (
    <Providers messages={messages}>
      {veil.hasBeenUp && (
        // oxlint-disable-next-line react/hooks -- wouter is told by a hook where the address is
        <Router hook={useAddress}>
          <HideNamesContext value={veil.privacy.hideNames}>
            <WeekAheadContext value={ahead}>
              <Frame>
                <ShownScreen />
                <Afterwards />
                {trouble && <Interrupted key={trouble.kind} kind={trouble.kind} />}
              </Frame>
            </WeekAheadContext>
          </HideNamesContext>
        </Router>
      )}
      {veil.isDown && <Veiled veil={veil} />}
    </Providers>
  );
}

/** Says what went wrong until one goes back to what one was writing, where each try to save says it again. */
function Interrupted({ kind }: Pick<Trouble, 'kind'>) {
  const [isTold, setTold] = useState(false);
  return !isTold && <TroubleSheet kind={kind} onClose={() => setTold(true)} />;
}

const KeptBackup = lazy(async () => ({ default: (await import('./kept-backup.tsx')).KeptBackup }));

/** What nobody waits for, begun once the first screen stands: our typefaces, the screens one may go to next, backups. */
function Afterwards() {
  const { language } = useFirstMessages();
  const [isQuiet, setQuiet] = useState(false);
  useEffect(
    () =>
      whenStanding(() => {
        void import('../ui/fonts.css').catch(() => undefined);
        void loadMessages(language).catch(() => undefined);
        import('./movement.ts').then(({ moveAlong }) => leadBy(moveAlong)).catch(() => undefined);
        void fetchAllScreens();
        setQuiet(true);
      }),
    [language],
  );
  return (
    isQuiet && (
      <Suspense>
        <KeptBackup />
      </Suspense>
    )
  );
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
