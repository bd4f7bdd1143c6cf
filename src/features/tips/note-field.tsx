/** The note of a tip; what has no room in it is said. */
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { TextArea } from '../../ui/fields/text-area.tsx';

type NoteFieldProps = {
  readonly note: string;
  /** How many pasted letters were left out. */
  readonly leftOut: number;
  /** By how many letters the note is too long; undefined: it isn't. */
  readonly tooLongBy: number | undefined;
  readonly onChange: (note: string) => void;
};

export function NoteField({ note, leftOut, tooLongBy, onChange }: NoteFieldProps) {
  const { tips, language } = useMessages();
  const words = tips.form;
  return (
    <TextArea
      label={words.note}
      hint={leftOut > 0 ? words.leftOut(numberText(language, leftOut)) : words.noteHint}
      error={tooLongBy === undefined ? undefined : words.noteTooLong(numberText(language, tooLongBy))}
      value={note}
      onChange={onChange}
    />
  );
}
