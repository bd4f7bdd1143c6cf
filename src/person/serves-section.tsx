/** Which purposes a person or a network serves, each leading to its page. Nothing where there are none. */
import { useLive } from '../hooks/use-live.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { paths } from '../paths.ts';
import { livingPurposes } from '../store/purposes.ts';
import { Row } from '../ui/layout/row.tsx';
import { Section } from '../ui/layout/section.tsx';
import { kindName, purposeName } from './purpose-text.ts';

export function ServesSection({ purposeIds }: { readonly purposeIds: readonly string[] }) {
  const { purposes: words, words: common } = useMessages();
  const living = useLive(livingPurposes) ?? [];
  const served = living.filter(({ id }) => purposeIds.includes(id));
  if (served.length === 0) return null;
  return (
    <Section title={words.serves} ruled>
      <ul>
        {served.map((purpose) => {
          const name = purposeName(purpose, common);
          const kind = kindName(purpose.kind, common);
          return (
            <Row key={purpose.id} title={name} to={paths.purpose(purpose.id)} {...(kind !== name && { note: kind })} />
          );
        })}
      </ul>
    </Section>
  );
}
