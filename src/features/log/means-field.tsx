/** How it happened, who began, and whether there was an answer. */
import { CHANNELS } from '../../domain/interaction.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { asksForAnswer, withChannel, withInitiator, type LogDraft } from './log-draft.ts';

type MeansFieldProps = { readonly draft: LogDraft; readonly onChange: (draft: LogDraft) => void };

export function MeansField({ draft, onChange }: MeansFieldProps) {
  const { log, words } = useMessages();
  return (
    <Stack>
      <Choice
        label={log.how}
        value={draft.channel}
        options={CHANNELS.map((channel) => ({ value: channel, label: words.channel[channel] }))}
        onChange={(channel) => onChange(withChannel(draft, channel))}
      />
      <Choice
        label={log.started}
        value={draft.initiator}
        options={[
          { value: 'me', label: log.initiator.me },
          { value: 'them', label: log.initiator.them },
          { value: 'both', label: log.initiator.both },
        ]}
        onChange={(initiator) => onChange(withInitiator(draft, initiator))}
      />
      {asksForAnswer(draft) && <AnswerField draft={draft} onChange={onChange} />}
    </Stack>
  );
}

function AnswerField({ draft, onChange }: MeansFieldProps) {
  const { log } = useMessages();
  const { yes, open, no } = log.answers;
  const isMine = draft.initiator === 'me';
  return (
    <Choice
      label={isMine ? log.answeredMe : log.answeredThem}
      value={draft.answered}
      options={[
        { value: 'yes', label: yes },
        { value: 'open', label: open },
        ...(isMine ? [{ value: 'no' as const, label: no }] : []),
      ]}
      onChange={(answered) => onChange({ ...draft, answered })}
    />
  );
}
