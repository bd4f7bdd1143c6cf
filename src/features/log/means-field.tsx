/** How it happened, who began, and whether there was an answer. */
import { CHANNELS } from '../../domain/interaction.ts';
import { knownWord } from '../../i18n/known-word.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import type { Option } from '../../ui/fields/option.ts';
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
      <ViaField draft={draft} onChange={onChange} />
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

/** By which app, for messages and social media; the names are the same in every language. */
function ViaField({ draft, onChange }: MeansFieldProps) {
  const { log, outreach } = useMessages();
  if (draft.channel !== 'message' && draft.channel !== 'social') return null;
  const usual = VIAS[draft.channel];
  const all =
    draft.via === undefined || usual.some(({ value }) => value === draft.via)
      ? usual
      : [...usual, other(draft.via, outreach.means)];
  return (
    <Choice
      label={log.via}
      labelHidden
      value={draft.via}
      options={all}
      onChange={(via) => onChange({ ...draft, via })}
    />
  );
}

const VIAS = {
  message: [
    { value: 'sms', label: 'SMS' },
    { value: 'whatsapp', label: 'WhatsApp' },
    { value: 'messenger', label: 'Messenger' },
    { value: 'signal', label: 'Signal' },
  ],
  social: [
    { value: 'facebook', label: 'Facebook' },
    { value: 'instagram', label: 'Instagram' },
    { value: 'linkedin', label: 'LinkedIn' },
  ],
} as const;

/** Another means; one from elsewhere is called what it was called there. */
function other(via: string, means: { readonly [Each in string]: string }): Option<string> {
  return { value: via, label: knownWord(means, via) ?? via };
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
