/** The search box: what is typed is looked for at once; Escape and ✕ clear it. */
import { Search, X } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import styles from './search-box.module.css';

type SearchBoxProps = { readonly text: string; readonly onChange: (text: string) => void };

export function SearchBox({ text, onChange }: SearchBoxProps) {
  const { contacts: words } = useMessages();
  const input = useRef<HTMLInputElement>(null);

  function clear(): void {
    onChange('');
    input.current?.focus();
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || text === '') return;
    event.preventDefault();
    clear();
  }
  return (
    <div className={styles['box']}>
      <Search size={20} strokeWidth={1.75} aria-hidden />
      <input
        ref={input}
        className={styles['input']}
        type="search"
        aria-label={words.search}
        placeholder={words.placeholder}
        value={text}
        maxLength={100}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {text !== '' && (
        <button type="button" className={styles['clear']} aria-label={words.clear} onClick={clear}>
          <X size={20} strokeWidth={1.75} aria-hidden />
        </button>
      )}
    </div>
  );
}
