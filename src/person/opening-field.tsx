/** An opening line to start from: what one will send, with a gap to fill; another line is a press away. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Enclosure } from '../domain/forward.ts';
import { gapIn } from '../domain/opening-line.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { rememberOffered } from '../platform/last-offered.ts';
import { Button } from '../ui/acts/button.tsx';
import styles from './opening-field.module.css';
import type { Reached } from './reached.ts';
import { aboutOf } from './message-of.ts';
import { useOpeningLines, type OfferedLine } from './use-opening-lines.ts';
import type { About, Message } from './use-outreach.ts';

export type OpeningFieldProps = {
  readonly person: Reached;
  /** Undefined: a line is chosen, and handed to `onChange`. */
  readonly value: Message | undefined;
  readonly onChange: (value: Message) => void;
  /** What the line to choose is about; a message that is there says so itself. */
  readonly about?: About;
  /** What stands beneath each line; a tip has its own. */
  readonly enclosure?: Enclosure;
};

export function OpeningField(props: OpeningFieldProps) {
  return (
    <div className={styles['wash']}>
      <Field key={props.person.contact.id} {...props} />
    </div>
  );
}

function Field({ person, value, onChange, about: wanted = NOTHING, enclosure }: OpeningFieldProps) {
  const { outreach: words } = useMessages();
  const about = aboutOf(value ?? wanted);
  const lines = useOpeningLines(person, about, enclosure);
  const [own, setOwn] = useState<Message>();
  /** Whether a press brings the focus: it puts the cursor where it fell, and the gap is marked after that. */
  const isComing = useRef(false);
  const isWaiting = value === undefined && lines !== undefined;

  function offer(line: Message): void {
    if (line.openingLineId !== undefined) rememberOffered(person.contact.id, line.openingLineId);
    onChange(line);
  }
  const offerFirst = useEffectEvent(() => offer(lines?.[0] ?? { ...about, text: '' }));
  useEffect(() => {
    if (isWaiting) offerFirst();
  }, [isWaiting]);

  /** What was written oneself comes round again after the lines. */
  function offerAnother(): void {
    if (value === undefined || lines === undefined) return;
    const isOwn = isWritten(value, lines);
    if (isOwn) setOwn(value);
    const kept = isOwn ? value : own;
    offer(nextAfter(value, lines, kept));
  }

  return (
    <>
      <textarea
        className={styles['text']}
        aria-label={words.words}
        rows={3}
        value={value?.text ?? ''}
        onChange={(event) => onChange(changed({ ...about, ...value }, event.target.value))}
        onPointerDown={({ currentTarget }) => {
          isComing.current = document.activeElement !== currentTarget;
        }}
        onClick={({ currentTarget }) => isComing.current && selectGap(currentTarget)}
        onKeyUp={({ key, currentTarget }) => key === 'Tab' && selectGap(currentTarget)}
      />
      {/* an ask says what is needed; no other line does */}
      {lines !== undefined && lines.length > 1 && about.askId === undefined && (
        <Button look="plain" onClick={offerAnother}>
          {words.another}
        </Button>
      )}
    </>
  );
}

const NOTHING: About = {};

/** What is begun anew no longer stems from a line. */
function changed(value: Partial<Message>, text: string): Message {
  return text === '' ? { ...aboutOf(value), text } : { ...value, text };
}

function isWritten({ text }: Message, lines: readonly OfferedLine[]): boolean {
  return text.trim() !== '' && lines.every((line) => line.text !== text);
}

/** The lines in their order, then what was written oneself; from there the first line that it didn't begin with. */
function nextAfter(value: Message, lines: readonly OfferedLine[], own: Message | undefined): Message {
  if (value.text === own?.text) return lines.find((line) => line.openingLineId !== value.openingLineId) ?? value;
  const place = lines.findIndex(({ openingLineId }) => openingLineId === value.openingLineId);
  const isLast = place === lines.length - 1;
  return (isLast ? own : lines[place + 1]) ?? lines[0] ?? value;
}

function selectGap(field: HTMLTextAreaElement): void {
  const gap = gapIn(field.value);
  if (gap !== undefined) field.setSelectionRange(gap.start, gap.end);
}
