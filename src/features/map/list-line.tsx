/** A line of the list: where one knows those below from, or one of them with how it stands. */
import { lineOf } from '../../domain/ring.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import type { MapNow } from '../../store/map.ts';
import { Face } from '../../ui/face/face.tsx';
import { initialsOf } from '../../ui/face/initials.ts';
import { Row } from '../../ui/layout/row.tsx';
import styles from './list-line.module.css';
import type { Line } from './list-lines.ts';
import { sinceText } from './since-text.ts';
import { sphereName } from './sphere-name.ts';

export function ListLine({ line, now }: { readonly line: Line; readonly now: MapNow }) {
  const messages = useMessages();
  const { map, words, contacts } = messages;
  const today = useToday();
  if (line.kind === 'sphere') {
    return <h2 className={styles['sphere']}>{sphereName(now, line.sphereId, map.others)}</h2>;
  }
  const { person } = line;
  const { id, displayName, tie, sphereId } = person;
  return (
    <Row
      as="div"
      start={
        <Face
          initials={initialsOf(displayName)}
          hue={now.spheres.get(sphereId ?? '')?.color}
          line={lineOf(tie)}
          size="small"
          spoken={words.tieSpoken[tie]}
        />
      }
      title={displayName === '' ? contacts.nameless : displayName}
      note={sinceText(person, messages, today)}
      to={paths.contact(id)}
    />
  );
}
