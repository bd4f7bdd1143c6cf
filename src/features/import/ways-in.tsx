/** How to get a file of people out of the usual address books: one disclosure each. */
import { useMessages } from '../../i18n/use-messages.ts';
import { Section } from '../../ui/layout/section.tsx';
import styles from './ways-in.module.css';

const WAYS = ['google', 'apple', 'outlook', 'thunderbird', 'linkedin', 'other'] as const;

export function WaysIn() {
  const words = useMessages().waysIn;
  return (
    <Section title={words.how} ruled>
      <div>
        {WAYS.map((way) => (
          <details key={way} className={styles['way']} name="ways-in">
            <summary className={styles['title']}>{words.ways[way].title}</summary>
            <ol className={styles['steps']}>
              {words.ways[way].steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </details>
        ))}
      </div>
    </Section>
  );
}
