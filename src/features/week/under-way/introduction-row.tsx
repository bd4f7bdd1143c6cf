/** An introduction that waits for its next step. */
import { HeartHandshake } from 'lucide-react';
import { nameToShow } from '../../../domain/contact.ts';
import { listOf } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { useNames } from '../../../person/use-names.ts';
import type { IntroductionUnderWay } from '../../../store/introductions-now.ts';
import { Row } from '../../../ui/layout/row.tsx';

export function IntroductionRow({ now: { introduction, people, step } }: { readonly now: IntroductionUnderWay }) {
  const { underWay: words, language } = useMessages();
  const names = useNames();
  const next = people.find(({ id }) => step.contactIds.includes(id));
  const name = next === undefined ? '' : names.inSentences(next);
  const note = step.code === 'ask' || step.code === 'wait' ? words.step[step.code](name) : words.step[step.code];
  return (
    <Row
      start={<HeartHandshake size={20} strokeWidth={1.75} />}
      title={names.areHidden ? words.introduction : listOf(language, people.map(nameToShow))}
      note={names.sentence(note)}
      to={paths.introduction(introduction.id)}
    />
  );
}
