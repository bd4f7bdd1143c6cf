/** The one person that two would become, to be read before anything happens. */
import { nameToShow, type Contact } from '../../domain/contact.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { PersonFace } from '../../person/person-face.tsx';
import type { Comparison } from '../../store/merging/comparison.ts';
import { Card } from '../../ui/layout/card.tsx';
import styles from './one-person.module.css';
import { resultFacts } from './result-facts.ts';

type OnePersonProps = { readonly result: Contact; readonly comparison: Comparison };

export function OnePerson({ result, comparison }: OnePersonProps) {
  const messages = useMessages();
  return (
    <Card>
      <div className={styles['head']}>
        <PersonFace contact={result} spheres={comparison.spheres} />
        <p className={styles['name']}>{nameToShow(result)}</p>
      </div>
      <dl className={styles['facts']}>
        {resultFacts(result, comparison, messages).map(({ key, label, lines }) => (
          <div key={key} className={styles['fact']}>
            <dt className={styles['label']}>{label}</dt>
            <dd className={styles['lines']}>{lines.join('\n')}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
