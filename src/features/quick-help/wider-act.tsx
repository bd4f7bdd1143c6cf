/** From words typed in a hurry to an ask that goes to several, without typing them twice. */
import { useDatabase } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { askDraft, keepAskDraft } from '../../store/asks.ts';
import { Button } from '../../ui/acts/button.tsx';

export function WiderAct({ text }: { readonly text: string }) {
  const { quickHelp: words } = useMessages();
  const database = useDatabase();
  async function askMoreWidely(): Promise<void> {
    // what was begun before is not written over
    const begun = await askDraft(database).catch(() => undefined);
    if (begun === undefined) await keepAskDraft(database, { what: text, topics: [] }).catch(() => undefined);
    window.location.hash = paths.newAsk;
  }
  return (
    <Button wide onClick={() => void askMoreWidely()}>
      {words.wider}
    </Button>
  );
}
