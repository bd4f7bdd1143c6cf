/** Under way: what waits beside the cards, a little of each kind, and where all of it is. Fetched once Week stands. */
import { useState } from 'react';
import { shownOfEach } from '../../../domain/under-way.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { messageOf } from '../../../person/message-of.ts';
import { WriteSheet } from '../../../person/write-sheet.tsx';
import type { KeptDraft } from '../../../store/drafts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Coming } from '../below/coming.tsx';
import { AllLinks } from './all-links.tsx';
import { AskRow } from './ask-row.tsx';
import { DraftRow } from './draft-row.tsx';
import { IntroductionRow } from './introduction-row.tsx';
import { PromiseRow } from './promise-row.tsx';
import { ReplyRow } from './reply-row.tsx';
import { TipRow } from './tip-row.tsx';
import { useUnderWay, type UnderWayProps } from './use-under-way.ts';

export function UnderWay(props: UnderWayProps) {
  const { underWay: words } = useMessages();
  const [written, setWritten] = useState<KeptDraft>();
  const now = useUnderWay(props);
  if (now === undefined) return <Coming />;
  const { today } = props;
  const { drafts, replies, promises, asks, introductions, tips } = now;
  const kinds = [drafts, replies, promises, asks, introductions, tips] as const;
  const counts = kinds.map(({ length }) => length);
  if (counts.every((count) => count === 0)) return null;
  const [draftsShown, repliesShown, promisesShown, asksShown, introductionsShown, tipsShown] = shownOfEach(counts);
  return (
    <Section title={words.title}>
      <ul>
        {drafts.slice(0, draftsShown).map((kept) => (
          <DraftRow key={kept.draft.id} kept={kept} today={today} onWrite={() => setWritten(kept)} />
        ))}
        {replies.slice(0, repliesShown).map((reply) => (
          <ReplyRow key={reply.contact.id} reply={reply} today={today} />
        ))}
        {promises.slice(0, promisesShown).map((due) => (
          <PromiseRow key={due.promise.id} due={due} today={today} />
        ))}
        {asks.slice(0, asksShown).map((each) => (
          <AskRow key={each.ask.id} now={each} />
        ))}
        {introductions.slice(0, introductionsShown).map((each) => (
          <IntroductionRow key={each.introduction.id} now={each} today={today} />
        ))}
        {tips.slice(0, tipsShown).map((tip) => (
          <TipRow key={tip.id} tip={tip} />
        ))}
      </ul>
      <AllLinks now={now} />
      {written && (
        <WriteSheet
          person={{ ...written, reasons: [] }}
          message={messageOf(written.draft)}
          onClose={() => setWritten(undefined)}
        />
      )}
    </Section>
  );
}
