/** Give and take as a whole: how it stands in words, whom to tell, whom to give to first, one's time, and every entry. */
import { Gift, Plus } from 'lucide-react';
import { useState } from 'react';
import { useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { EntrySheet } from '../../person/entry-sheet.tsx';
import { ledgerOf } from '../../store/ledger.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Empty } from '../../ui/layout/empty.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Entries } from './entries.tsx';
import { GiveFirst } from './give-first.tsx';
import { HowItWent } from './how-it-went.tsx';
import { TimeSection } from './time-section.tsx';
import { WholeBalance } from './whole-balance.tsx';

export function GiveAndTakeScreen() {
  const { giving: words, profile } = useMessages();
  const ledger = useLive(ledgerOf);
  const [isAdding, setAdding] = useState(false);
  const add = (
    <Button icon={Plus} wide onClick={() => setAdding(true)}>
      {words.add}
    </Button>
  );
  return (
    <Page title={words.title} backTo={paths.compass}>
      {ledger && (
        <Stack gap="wide">
          {ledger.whole === undefined ? <Soft>{words.intro}</Soft> : <WholeBalance whole={ledger.whole} />}
          <HowItWent />
          <GiveFirst />
          {ledger.lines.length === 0 ? (
            <Empty icon={Gift} title={words.noneTitle} text={words.noneText} act={add} />
          ) : (
            <Section title={words.entries} ruled>
              {add}
              <Entries lines={ledger.lines} />
            </Section>
          )}
          <TimeSection />
          <Stack gap="none" as="ul">
            <Row title={profile.title} to={paths.profile} />
          </Stack>
        </Stack>
      )}
      {isAdding && <EntrySheet onClose={() => setAdding(false)} />}
    </Page>
  );
}
