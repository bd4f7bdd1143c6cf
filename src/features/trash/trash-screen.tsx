/** The trash: everything that was deleted in the last thirty days, by the day; to be brought back or deleted for good. */
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import type { TrashedThing } from '../../store/trash.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Empty } from '../../ui/layout/empty.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { DaySection } from './day-section.tsx';
import { ForGoodSheet } from './for-good-sheet.tsx';
import { ThingSheet } from './thing-sheet.tsx';
import { useTrashActs, useTrashDays, type TrashDay } from './use-trash-screen.ts';

export function TrashScreen() {
  const words = useMessages().trash;
  const days = useTrashDays();
  return (
    <Page title={words.title} backTo={paths.settings}>
      {days?.length === 0 && <Empty icon={Trash2} title={words.noneTitle} text={words.noneText} />}
      {days !== undefined && days.length > 0 && <TrashedDays days={days} />}
    </Page>
  );
}

function TrashedDays({ days }: { readonly days: readonly TrashDay[] }) {
  const { trash: words, language } = useMessages();
  const acts = useTrashActs();
  const [picked, setPicked] = useState<TrashedThing>();
  const [isEmptying, setEmptying] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const count = days.reduce((sum, { things }) => sum + things.length, 0);
  function close(): void {
    setPicked(undefined);
    setEmptying(false);
  }
  function doing(act: () => Promise<void>): () => void {
    return () => {
      close();
      setBusy(true);
      void act().finally(() => setBusy(false));
    };
  }
  return (
    <Stack gap="wide">
      <Soft>{words.intro}</Soft>
      {days.map((each) => (
        <DaySection
          key={each.day}
          trashDay={each}
          isBusy={isBusy}
          onPick={setPicked}
          onRestoreAll={doing(() => acts.restoreAll(each.things))}
        />
      ))}
      <Button icon={Trash2} disabled={isBusy} onClick={() => setEmptying(true)}>
        {words.empty}
      </Button>
      {picked && (
        <ThingSheet
          thing={picked}
          onRestore={doing(() => acts.restore(picked))}
          onDelete={doing(() => acts.deleteForGood(picked))}
          onClose={close}
        />
      )}
      {isEmptying && (
        <ForGoodSheet
          title={words.emptyAsk}
          text={words.emptyHint(numberText(language, count))}
          act={words.empty}
          isMany
          onConfirm={doing(acts.empty)}
          onClose={close}
        />
      )}
    </Stack>
  );
}
