/** Quick help: whom one may ring today, one tap away; by fit where one says what it is about. */
import { useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { HeldBackList } from '../../person/held-back-list.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { NobodyToRing } from './nobody-to-ring.tsx';
import { RingLists } from './ring-lists.tsx';
import { useRinging } from './use-ringing.ts';
import { WiderAct } from './wider-act.tsx';

export function QuickHelpScreen() {
  const { quickHelp: words } = useMessages();
  const [text, setText] = useState('');
  const { helpers, isTyped, isEmpty } = useRinging(text);
  return (
    <Page title={words.title} backTo={paths.asks}>
      <Stack gap="wide">
        {isEmpty ? (
          <NobodyToRing />
        ) : (
          <TextField label={words.search} hint={words.searchHint} value={text} onChange={setText} />
        )}
        {helpers === undefined ? (
          <Skeleton shape="rows" />
        ) : (
          <>
            <RingLists helpers={helpers} isTyped={isTyped} />
            <HeldBackList title={words.heldBack} heldBack={helpers.heldBack} />
          </>
        )}
        {isTyped && <WiderAct text={text.trim()} />}
      </Stack>
    </Page>
  );
}
