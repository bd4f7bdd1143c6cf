/** A word above what one writes, where it crosses a level, so that one doesn't speak through the wrong interface. */
import type { Contact } from '../domain/contact.ts';
import { Soft } from '../ui/layout/soft.tsx';
import { useLevels } from './use-levels.ts';
import type { About } from './use-outreach.ts';

type LevelNoteProps = {
  readonly contact: Contact;
  /** What the words are about, once they are begun. */
  readonly about: About | undefined;
};

export function LevelNote({ contact, about }: LevelNoteProps) {
  const word = useLevels(about?.askId)(contact);
  return word === undefined ? null : <Soft>{word}</Soft>;
}
