/** The sheet that one of the acts of a card opened. */
import { GiveTipSheet } from '../../person/give-tip-sheet.tsx';
import type { Reached } from '../../person/reached.ts';
import { SnoozeSheet } from '../../person/snooze-sheet.tsx';
import type { Mercy } from '../../person/use-mercy.ts';
import type { Message } from '../../person/use-outreach.ts';
import { WriteSheet } from '../../person/write-sheet.tsx';
import { TalkedSheet } from './talked-sheet.tsx';
import type { Walk } from './use-check-in.ts';

export type PersonSheetName = 'write' | 'talked' | 'snooze' | 'give';

type PersonSheetProps = {
  readonly sheet: PersonSheetName;
  readonly walk: Walk;
  readonly reached: Reached;
  /** What the opening field says. */
  readonly message: Message | undefined;
  readonly acts: Mercy;
  readonly onClose: () => void;
};

export function PersonSheet({ sheet, walk, reached, message, acts, onClose }: PersonSheetProps) {
  const { contact } = reached;
  if (sheet === 'give') return <GiveTipSheet contact={contact} onClose={onClose} />;
  if (sheet === 'snooze') return <SnoozeSheet acts={acts} onClose={onClose} />;
  if (sheet === 'talked') return <TalkedSheet contact={contact} today={walk.today} onClose={onClose} />;
  return <WriteSheet person={reached} onClose={onClose} onKept={walk.on} {...(message !== undefined && { message })} />;
}
