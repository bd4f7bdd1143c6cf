/** A way to save what is here from a screen that can do nothing else; it brings its own words, and no screen at all. */
import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Language } from '../../../domain/settings.ts';
import { loadMessages, type Messages } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { useRescue } from './use-rescue.ts';

export function RescueBackup({ language }: { readonly language: Language }) {
  const words = useRescueWords(language);
  const { stage, save } = useRescue();
  if (words === undefined) return null;
  return (
    <>
      <Button icon={Download} wide disabled={stage === 'making'} onClick={save}>
        {words.act}
      </Button>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output may not hold paragraphs */}
      <div role="status">
        {stage === 'saved' && <Soft>{words.made}</Soft>}
        {stage === 'failed' && <Soft>{words.failed}</Soft>}
      </div>
    </>
  );
}

function useRescueWords(language: Language): Messages['backup']['rescue'] | undefined {
  const [messages, setMessages] = useState<Messages>();
  useEffect(() => {
    loadMessages(language).then(setMessages, () => undefined);
  }, [language]);
  return messages?.backup.rescue;
}
