/** Whom one has tapped: who it is, when one was in touch, whom they are tied to, and the way to their page. */
import { lineOf } from '../../domain/ring.ts';
import type { RosePerson } from '../../domain/rose-person.ts';
import type { RoseTies } from '../../domain/rose-tie.ts';
import { useToday } from '../../hooks/use-today.ts';
import { capitalized, listOf } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { PicturedFace } from '../../person/pictured-face.tsx';
import { useNames } from '../../person/use-names.ts';
import type { MapNow } from '../../store/map.ts';
import { Row } from '../../ui/layout/row.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { sinceText } from './since-text.ts';

type ChosenPersonProps = { readonly person: RosePerson; readonly now: MapNow; readonly ties: RoseTies };

/** More are counted. */
const MOST_SAID = 4;

export function ChosenPerson({ person, now, ties }: ChosenPersonProps) {
  const messages = useMessages();
  const { map, words, contacts, language } = messages;
  const names = useNames();
  const today = useToday();
  const byId = new Map(now.rose.dots.map(({ person: each }) => [each.id, each]));

  function said(ids: readonly string[]): string {
    const known = ids.flatMap((id) => byId.get(id) ?? []).map(names.inSentences);
    const more = known.length - MOST_SAID;
    return listOf(language, more > 1 ? [...known.slice(0, MOST_SAID), map.more(words.number(more))] : known);
  }
  const name = names.of(person);
  return (
    <Stack gap="close">
      <Row
        as="div"
        start={
          <PicturedFace
            contactId={person.id}
            isHidden={names.areHidden}
            initials={names.initials(person)}
            hue={now.spheres.get(person.sphereId ?? '')?.color}
            line={lineOf(person.tie)}
            spoken={words.tieSpoken[person.tie]}
          />
        }
        title={name === '' ? contacts.nameless : name}
        note={capitalized(language, sinceText(person, messages, today))}
        to={paths.contact(person.id)}
      />
      {ties.introducedIds.length > 0 && <Soft>{map.introduced(said(ties.introducedIds))}</Soft>}
      {ties.networks.map(({ id, name: network, memberIds }) => (
        <Soft key={id}>{map.inNetwork(network, said(memberIds))}</Soft>
      ))}
    </Stack>
  );
}
