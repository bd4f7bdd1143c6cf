/** Who is known from a stop already, so that nobody is written down twice; each leads to their page. */
import { useLive } from '../../hooks/use-live.ts';
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { FaceLinks } from '../../person/face-links.tsx';
import { knownFromStop } from '../../store/inventory.ts';
import { livingSpheres } from '../../store/living-spheres.ts';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';

type KnownHereProps = { readonly sphereId: string | undefined; readonly contactIds: readonly string[] };

export function KnownHere({ sphereId, contactIds }: KnownHereProps) {
  const { inventory: words, language } = useMessages();
  const known = useLive(
    (database) => knownFromStop(database, { sphereId, contactIds }),
    [sphereId, contactIds.join(' ')],
  );
  const spheres = useLive(livingSpheres);
  if (known === undefined || spheres === undefined || known.people.length === 0) return null;
  return (
    <Section title={words.there}>
      <FaceLinks label={words.there} people={known.people} spheres={spheres} />
      {known.more > 0 && <Soft>{words.more(numberText(language, known.more))}</Soft>}
    </Section>
  );
}
