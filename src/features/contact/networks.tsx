/** The networks that one shares with this person; and adding them to another, where there is one. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Network } from '../../domain/network.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { longDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import type { ContactPage } from '../../store/contact-page.ts';
import { addMembers } from '../../store/networks.ts';
import { IconButton } from '../../ui/acts/icon-button.tsx';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { ItemList } from '../../ui/overlays/item-list.tsx';
import { Sheet } from '../../ui/overlays/sheet.tsx';
import { useToast } from '../../ui/overlays/toast-context.ts';

export function Networks({ page }: { readonly page: ContactPage }) {
  const { networks, language } = useMessages();
  const { ofContact: words } = networks;
  const { contact, networks: all } = page;
  const database = useDatabase();
  const showToast = useToast();
  const undoOf = useUndo();
  const [isAdding, setAdding] = useState(false);
  const shared = all.filter(({ memberIds }) => memberIds.includes(contact.id));
  const others = all.filter((network) => network.closedOn === undefined && !shared.includes(network));
  const close = () => setAdding(false);

  async function add({ id, name }: Network): Promise<void> {
    const undoId = await addMembers(database, { id, contactIds: [contact.id] });
    showToast({ text: words.added(name), undo: undoOf(undoId) });
  }
  if (all.length === 0) return null;
  return (
    <Section
      title={words.title}
      ruled
      {...(others.length > 0 && {
        act: <IconButton icon={Plus} label={words.add} opens="dialog" onClick={() => setAdding(true)} />,
      })}
    >
      {shared.length === 0 && <Soft>{words.none}</Soft>}
      <ul>
        {shared.map(({ id, name, closedOn }) => (
          <Row
            key={id}
            title={name}
            to={paths.network(id)}
            {...(closedOn !== undefined && { note: networks.closedOn(longDay(language, closedOn)) })}
          />
        ))}
      </ul>
      <Sheet open={isAdding} title={words.add} onClose={close}>
        <ItemList
          items={others.map((network) => ({ label: network.name, onSelect: () => void add(network) }))}
          onPick={close}
        />
      </Sheet>
    </Section>
  );
}
