/** A link or a text that was shared, as the words they are: nothing in it can be pressed. */
import { Copy } from 'lucide-react';
import { useMessages } from '../../i18n/use-messages.ts';
import { copyText } from '../../platform/clipboard.ts';
import type { SharedThing } from '../../platform/shared-thing.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { useToast } from '../../ui/overlays/toast-context.ts';
import styles from './shared-words.module.css';

type SharedWordsProps = { readonly thing: SharedThing; readonly onLetGo: () => Promise<void> };

export function SharedWords({ thing: { title, text, url }, onLetGo }: SharedWordsProps) {
  const { share: words } = useMessages();
  const toast = useToast();
  const lines = [...new Set([title, text, url])].filter((line) => line !== '');
  async function copy(): Promise<void> {
    toast({ text: (await copyText(lines.join('\n'))) ? words.copied : words.notCopied });
  }
  return (
    <Stack gap="wide">
      <Soft>{words.words}</Soft>
      <div className={styles['words']}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <Acts stacked>
        <Button look="primary" wide icon={Copy} onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Button onClick={() => void onLetGo()}>{words.letGo}</Button>
      </Acts>
    </Stack>
  );
}
