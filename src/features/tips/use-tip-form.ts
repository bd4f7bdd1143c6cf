/** What the form of a tip holds: a draft, what is pasted into it, and what stands in the way of keeping it. */
import { useEffect, useEffectEvent, useState } from 'react';
import type { Tip } from '../../domain/tip.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { copiedText } from '../../platform/clipboard.ts';
import { onPaste } from '../../platform/pasting.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';
import { useUnsaved } from '../../ui/overlays/use-unsaved.ts';
import { BLANK_TIP, draftOfTip, withGuess, withLinkFromName, withPasted, type TipDraft } from './tip-draft.ts';
import { useKeepTip, type TipFormFault } from './use-keep-tip.ts';

/** `tip` is the one that is changed; absent: a new one. `leftOut` is how many pasted letters had no room. */
export function useTipForm(tip?: Tip) {
  const [start] = useState(() => (tip === undefined ? BLANK_TIP : draftOfTip(tip)));
  const [draft, setDraft] = useState(start);
  const [leftOut, setLeftOut] = useState(0);
  const [fault, setFault] = useState<TipFormFault>();
  const [isSaving, setSaving] = useState(false);
  const { tips: words } = useMessages();
  const toast = useToast();
  const isChanged = JSON.stringify(draft) !== JSON.stringify(start);
  const unsaved = useUnsaved(isChanged, tip === undefined ? paths.tips : paths.tip(tip.id));
  const keep = useKeepTip(tip, unsaved.letGo);

  function change(part: Partial<TipDraft>): void {
    setDraft(withGuess({ ...draft, ...part }));
    setFault(undefined);
  }
  function take(text: string): void {
    const pasted = withPasted(draft, text);
    setDraft(pasted.draft);
    setLeftOut(pasted.leftOut);
    setFault(undefined);
  }
  const takePasted = useEffectEvent((pasted: File | string) => typeof pasted === 'string' && take(pasted));
  useEffect(() => onPaste((pasted) => takePasted(pasted)), []);

  async function paste(): Promise<void> {
    const text = await copiedText();
    if (text === undefined) toast({ text: words.form.notPasted });
    else if (text.trim() === '') toast({ text: words.form.nothingToPaste });
    else take(text);
  }
  async function save(): Promise<void> {
    setSaving(true);
    setFault(await keep(draft));
    setSaving(false);
  }
  const takeLinkFromName = (): void => setDraft(withLinkFromName(draft));
  return { draft, change, leftOut, fault, isSaving, save, unsaved, takeLinkFromName, paste };
}
