/** The lines of a menu or of the plus: each leads somewhere (`to`) or does something (`onSelect`). */
import type { LucideIcon } from 'lucide-react';
import styles from './item-list.module.css';

export type Item = {
  readonly label: string;
  readonly hint?: string;
  readonly icon?: LucideIcon;
} & ({ readonly to: string; readonly onSelect?: never } | { readonly onSelect: () => void; readonly to?: never });

type ItemListProps = {
  readonly items: readonly Item[];
  /** Called before an item that does something does it. */
  readonly onPick: () => void;
};

export function ItemList({ items, onPick }: ItemListProps) {
  return (
    <ul className={styles['list']}>
      {items.map((item) => (
        <li key={item.label}>
          <ItemLine item={item} onPick={onPick} />
        </li>
      ))}
    </ul>
  );
}

function ItemLine({ item, onPick }: { readonly item: Item; readonly onPick: () => void }) {
  if (item.to !== undefined) {
    return (
      <a className={styles['item']} href={`#${item.to}`}>
        <ItemText item={item} />
      </a>
    );
  }
  function select(): void {
    onPick();
    item.onSelect?.();
  }
  return (
    <button type="button" className={styles['item']} onClick={select}>
      <ItemText item={item} />
    </button>
  );
}

function ItemText({ item }: { readonly item: Item }) {
  const Icon = item.icon;
  return (
    <>
      {Icon && <Icon size={22} strokeWidth={1.75} aria-hidden />}
      <span className={styles['texts']}>
        {item.label}
        {item.hint !== undefined && <span className={styles['hint']}>{item.hint}</span>}
      </span>
    </>
  );
}
