/** A link or a text that was shared, as the words they are; one tap keeps it to be passed on, or for oneself. */
import { Copy, Gift, UserRound } from 'lucide-react';
import { tipOfWords } from '../../domain/shared-tip.ts';
import { MOST_LETTERS } from '../../domain/tip.ts';
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { copyText } from '../../platform/clipboard.ts';
import type { SharedThing } from '../../platform/shared-thing.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { useToast } from '../../ui/overlays/toast-context.ts';
import styles from './shared-words.module.css';
import { useKeepShared } from './use-keep-shared.ts';

type SharedWordsProps = { readonly thing: SharedThing; readonly onLetGo: () => Promise<void> };

export function SharedWords({ thing, onLetGo }: SharedWordsProps) {
  const { share: words, language } = useMessages();
  const toast = useToast();
  const { keep, isKeeping, failure } = useKeepShared(thing);
  const tip = tipOfWords(thing);
  const lines = [...new Set([thing.title, thing.text, thing.url])].filter((line) => line !== '');
  async function copy(): Promise<void> {
    toast({ text: (await copyText(lines.join('\n'))) ? words.copied : words.notCopied });
  }
  return (
    <Stack gap="wide">
      <Soft>{words.words}</Soft>
      <div className={styles['words']}>
        {lines.map((line) => (
          <p key={line}>{line.slice(0, MOST_SHOWN)}</p>
        ))}
      </div>
      {tip !== undefined && tip.leftOut > 0 && (
        <Soft>{words.long(numberText(language, MOST_LETTERS.note), numberText(language, tip.leftOut))}</Soft>
      )}
      {failure !== undefined && <p role="alert">{words.notKept[failure]}</p>}
      <Acts stacked>
        {tip !== undefined && (
          <>
            <Button look="primary" wide icon={Gift} disabled={isKeeping} onClick={() => void keep(tip, false)}>
              {words.keep}
            </Button>
            <Button wide icon={UserRound} disabled={isKeeping} onClick={() => void keep(tip, true)}>
              {words.forMe}
            </Button>
          </>
        )}
        <Button look="plain" icon={Copy} onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Button look="plain" onClick={() => void onLetGo()}>
          {words.letGo}
        </Button>
      </Acts>
    </Stack>
  );
}

/** A page with a million letters in it would be slow to scroll; what is copied is all of it. */
const MOST_SHOWN = 3000;
