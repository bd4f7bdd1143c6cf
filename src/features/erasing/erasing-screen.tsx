/** What is seen while everything is being erased, and when that does not go through; then the app begins anew. */
import { useEffect, useState } from 'react';
import { useDatabase } from '../../hooks/use-live.ts';
import type { Messages } from '../../i18n/messages.ts';
import { beginAnew } from '../../platform/begin-anew.ts';
import { eraseDatabase } from '../../store/erase.ts';
import { Page } from '../../ui/layout/page.tsx';

type ErasingScreenProps = { readonly words: Messages['privacy']['erasing'] };

export function ErasingScreen({ words }: ErasingScreenProps) {
  const stage = useErasing();
  const title = { erasing: words.title, blocked: words.blockedTitle, failed: words.failedTitle }[stage];
  const text = { erasing: words.text, blocked: words.blockedText, failed: words.failedText }[stage];
  return (
    <main>
      <div role="alert">
        <Page title={title}>
          <p>{text}</p>
        </Page>
      </div>
    </main>
  );
}

type Stage = 'erasing' | 'blocked' | 'failed';

function useErasing(): Stage {
  const database = useDatabase();
  const [stage, setStage] = useState<Stage>('erasing');
  useEffect(() => {
    // what lies beside the database goes only once the database is gone: all of it, or nothing
    eraseDatabase(database, () => setStage('blocked')).then(beginAnew, () => setStage('failed'));
  }, [database]);
  return stage;
}
