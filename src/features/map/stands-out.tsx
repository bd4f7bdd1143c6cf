/** The one thing that stands out, and one thing to do about it. */
import type { RoseStanding } from '../../domain/rose-standing.ts';
import { listOf } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { useNames } from '../../person/use-names.ts';
import type { MapNow } from '../../store/map.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { sphereName } from './sphere-name.ts';

type StandsOutProps = { readonly now: MapNow; readonly standing: RoseStanding };

export function StandsOut({ now, standing }: StandsOutProps) {
  const { map: words, language } = useMessages();
  const names = useNames();
  const people = standing.contactIds.flatMap(
    (id) => now.rose.dots.find(({ person }) => person.id === id)?.person ?? [],
  );
  const said = {
    sphere: sphereName(now, standing.sphereId, words.others),
    names: listOf(language, people.map(names.inSentences)),
  };
  return (
    <Section title={words.standingTitle} ruled>
      <p>{names.sentence(words.standing[standing.code](said))}</p>
      <Stack gap="close">
        {people.map((person) => (
          <LinkButton key={person.id} to={paths.contact(person.id)} wide>
            {words.act(names.inSentences(person))}
          </LinkButton>
        ))}
        {people.length === 0 && (
          <LinkButton to={paths.inventory} wide>
            {words.inventory}
          </LinkButton>
        )}
      </Stack>
    </Section>
  );
}
