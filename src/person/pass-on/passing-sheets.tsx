/** Writing to those to whom a tip goes, one after another; its topic may be remembered as something they like. */
import type { Tip } from '../../domain/tip.ts';
import { RememberTopic } from '../remember-topic.tsx';
import { WritingInTurn } from '../writing-in-turn.tsx';
import type { Fitting } from './fitting.ts';
import type { Sending } from './sending.ts';

type PassingSheetsProps = {
  readonly tip: Tip;
  readonly fits: readonly Fitting[] | undefined;
  readonly sending: Sending;
  readonly onClose: () => void;
};

export function PassingSheets({ tip, fits, sending, onClose }: PassingSheetsProps) {
  return (
    <WritingInTurn
      sending={sending}
      onClose={onClose}
      renderBeneath={(contactId) => (
        <RememberTopic
          tip={tip}
          contactId={contactId}
          matched={fits?.find((fit) => fit.contactId === contactId)?.words}
        />
      )}
    />
  );
}
