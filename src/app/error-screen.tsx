/** The one screen at which bugs and lost databases end: what happened, load again, and the way out. */
import { RotateCw } from 'lucide-react';
import { lazy, Suspense, use } from 'react';
import { preferredLanguage } from '../i18n/messages.ts';
import { troubleWords } from '../i18n/trouble-words.ts';
import { MessagesContext } from '../i18n/use-messages.ts';
import { Button } from '../ui/acts/button.tsx';
import { LinkButton } from '../ui/acts/link-button.tsx';
import { Page } from '../ui/layout/page.tsx';
import { Stack } from '../ui/layout/stack.tsx';
import type { ErrorKind } from './error-kind.ts';

const RescueBackup = lazy(async () => {
  // nothing may go wrong here: there is no screen to fall back on
  const fetched = await import('../features/backup/rescue/rescue-backup.tsx').catch(() => undefined);
  return { default: fetched?.RescueBackup ?? (() => null) };
});

export function ErrorScreen({ kind }: { readonly kind: ErrorKind }) {
  const messages = use(MessagesContext);
  const language = messages?.language ?? preferredLanguage(navigator.languages);
  const words = troubleWords[language];
  const { title, text } = words[kind];
  return (
    <div role="alert">
      <Page title={title}>
        <p>{text}</p>
        <Stack gap="close">
          <Button look="primary" icon={RotateCw} wide onClick={() => location.reload()}>
            {words.again}
          </Button>
          <LinkButton href="./?no-sw" wide>
            {words.wayOut}
          </LinkButton>
          {READABLE.has(kind) && (
            <Suspense>
              <RescueBackup language={language} />
            </Suspense>
          )}
        </Stack>
      </Page>
    </div>
  );
}

/** Where what is saved may still be read, though the app can't go on with it. */
const READABLE: ReadonlySet<ErrorKind> = new Set(['bug', 'newer', 'full', 'failed']);
