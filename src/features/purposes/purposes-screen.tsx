/** What one hopes for: the purposes that are followed, in one's own order, and those that were let go. */
import { Plus, Target } from 'lucide-react';
import { useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { earlierPurposes, livingPurposes } from '../../store/purposes.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Empty } from '../../ui/layout/empty.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { EarlierPurposes } from './earlier-purposes.tsx';
import { PurposeOrder } from './purpose-order.tsx';

export function PurposesScreen() {
  const { purposes: words } = useMessages();
  const living = useLive(livingPurposes);
  const earlier = useLive(earlierPurposes) ?? [];
  const add = (
    <LinkButton to={paths.newPurpose} look="primary" wide icon={Plus}>
      {words.add}
    </LinkButton>
  );
  return (
    <Page title={words.title} backTo={paths.compass}>
      {living === undefined && <Skeleton shape="rows" />}
      {living && (
        <Stack gap="wide">
          {living.length === 0 ? (
            <Empty icon={Target} title={words.empty.title} text={words.empty.text} act={add} />
          ) : (
            <>
              <Soft>{words.intro}</Soft>
              <PurposeOrder purposes={living} />
              {add}
            </>
          )}
          {earlier.length > 0 && <EarlierPurposes purposes={earlier} />}
        </Stack>
      )}
    </Page>
  );
}
