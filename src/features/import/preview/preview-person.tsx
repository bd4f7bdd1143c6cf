/** One person of a file, opening to all that the file says of them, or would add to what is here. */
import { numberText } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { PreviewEntry } from '../../../formats/import-preview.ts';
import styles from './preview-person.module.css';
import { valueText } from './value-text.ts';

export function PreviewPerson({ entry }: { readonly entry: PreviewEntry }) {
  const messages = useMessages();
  const { importing: words, language } = messages;
  if (entry.kind !== 'added' && entry.kind !== 'matching') return null;
  const fields = entry.kind === 'added' ? entry.fields : entry.changes;
  const detail = entry.kind === 'added' ? entry.detail : knownText(fields.length);
  function knownText(changes: number): string {
    return changes === 0 ? words.isKnown : words.gains(numberText(language, changes), changes === 1);
  }
  const head = (
    <>
      <span className={styles['name']}>{entry.displayName}</span>
      {detail !== '' && <span className={styles['detail']}>{detail}</span>}
    </>
  );
  if (fields.length === 0) return <div className={styles['plain']}>{head}</div>;
  return (
    <details className={styles['person']}>
      <summary className={styles['head']}>{head}</summary>
      <dl className={styles['fields']}>
        {fields.map(({ field, values }) => (
          <div key={field} className={styles['field']}>
            <dt>{words.parts[field]}</dt>
            <dd>{values.map((value) => valueText(field, value, messages)).join('\n')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
