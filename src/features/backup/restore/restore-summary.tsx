/** What is here now that a backup was brought back, what was left out, and the way back from it. */
import type { OpenedBackup } from '../../../hooks/restore-stage.ts';
import { countsText, momentText } from '../../../i18n/backup-words.ts';
import { numberText } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { dayAndTimeAt } from '../../../platform/clock.ts';
import type { RestoreSummary as Summary } from '../../../store/backup/restore-facts.ts';
import { Acts } from '../../../ui/acts/acts.tsx';
import { Button } from '../../../ui/acts/button.tsx';
import { LinkButton } from '../../../ui/acts/link-button.tsx';
import { LeadingTitle } from '../../../ui/layout/leading-title.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Why } from '../../../ui/layout/why.tsx';
import { useTakingBack } from './use-taking-back.ts';

type RestoreSummaryProps = {
  readonly summary: Summary;
  /** Absent when what was here before was brought back. */
  readonly opened?: OpenedBackup;
  readonly onBringBack: (snapshotId: string) => void;
};

export function RestoreSummary({ summary, opened, onBringBack }: RestoreSummaryProps) {
  const messages = useMessages();
  const { backup, language } = messages;
  const { done: words } = backup.restore;
  const takingBack = useTakingBack(summary, onBringBack);
  const unread = opened?.preview.unreadCount ?? 0;
  if (takingBack.undone !== undefined) {
    return <LeadingTitle large text={takingBack.undone === 'all' ? words.undone : words.undoneSome} />;
  }
  return (
    <Stack>
      <LeadingTitle large text={summary.mode === 'merge' ? words.titleMerged : words.title} />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output may not hold paragraphs */}
      <div role="status">
        <Why>{words.text(countsText(summary, messages))}</Why>
      </div>
      {opened && summary.mode === 'replace' && (
        <p>{words.from(momentText(dayAndTimeAt(Date.parse(opened.preview.madeAt)), messages))}</p>
      )}
      {unread > 0 && <Soft>{words.setAside(numberText(language, unread), unread === 1)}</Soft>}
      <Acts stacked>
        <LinkButton look="primary" to={paths.contacts} wide>
          {words.see}
        </LinkButton>
        {takingBack.takeBack && (
          <Button wide onClick={takingBack.takeBack}>
            {words.takeBack}
          </Button>
        )}
      </Acts>
    </Stack>
  );
}
