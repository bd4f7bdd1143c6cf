/** Pairs that may be one person, the surest first. */
import { CopyCheck } from 'lucide-react';
import { useState } from 'react';
import { useDuplicates } from '../../hooks/use-duplicates.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { useFaces } from '../../person/use-faces.ts';
import type { PairNow } from '../../store/merging/pairs.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Empty } from '../../ui/layout/empty.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { PairCard } from './pair-card.tsx';
import { useNotSame } from './use-not-same.ts';

const SHOWN_AT_ONCE = 20;

export function DuplicatesScreen() {
  const { duplicates: words } = useMessages();
  const pairs = useDuplicates();
  return (
    <Page title={words.title} backTo={paths.contacts}>
      {pairs === undefined && <Skeleton shape="cards" />}
      {pairs?.length === 0 && <Empty icon={CopyCheck} title={words.noneTitle} text={words.noneText} />}
      {pairs !== undefined && pairs.length > 0 && <Pairs pairs={pairs} />}
    </Page>
  );
}

function Pairs({ pairs }: { readonly pairs: readonly PairNow[] }) {
  const { duplicates: words, contact } = useMessages();
  const { spheres } = useFaces([]);
  const sayNotSame = useNotSame();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const left = pairs.length - shown;
  return (
    <Stack>
      <Soft>{words.intro}</Soft>
      <Stack as="ul" label={words.title}>
        {pairs.slice(0, shown).map((now) => (
          <PairCard
            key={`${now.one.id} ${now.other.id}`}
            now={now}
            spheres={spheres}
            onNotSame={() => void sayNotSame([now.one.id, now.other.id])}
          />
        ))}
      </Stack>
      {left > 0 && (
        <Button look="plain" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
          {contact.showMore(Math.min(left, SHOWN_AT_ONCE))}
        </Button>
      )}
    </Stack>
  );
}
