/** How often, by tie, for all who have no rhythm of their own; a change plans them anew and can be undone. */
import type { Settings } from '../../domain/settings.ts';
import type { Tie } from '../../domain/tie.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { rhythmKey, rhythmOfKey, rhythmOptions } from '../../i18n/rhythm-options.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { changeDefaultRhythm } from '../../store/rhythms.ts';
import { AppLink } from '../../ui/acts/app-link.tsx';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { useToast } from '../../ui/overlays/toast-context.ts';

export function RhythmsSection({ rhythms }: { readonly rhythms: Settings['defaultRhythms'] }) {
  const { settings: words, help } = useMessages();
  return (
    <Section title={words.rhythms} ruled>
      <Soft>
        {words.rhythmsHint} <AppLink to={paths.helpChapter('ties')}>{help.how}</AppLink>
      </Soft>
      <DefaultRhythm tie="strong" label={words.closeTies} rhythms={rhythms} />
      <DefaultRhythm tie="weak" label={words.looseTies} rhythms={rhythms} />
    </Section>
  );
}

type DefaultRhythmProps = {
  readonly tie: Tie;
  readonly label: string;
  readonly rhythms: Settings['defaultRhythms'];
};

function DefaultRhythm({ tie, label, rhythms }: DefaultRhythmProps) {
  const messages = useMessages();
  const database = useDatabase();
  const today = useToday();
  const undoOf = useUndo();
  const toast = useToast();
  async function choose(key: string): Promise<void> {
    const every = rhythmOfKey(key);
    if (every === undefined) return;
    const undoId = await changeDefaultRhythm(database, { tie, every }, today);
    toast({ text: messages.settings.replanned, undo: undoOf(undoId) });
  }
  return (
    <SelectField
      label={label}
      value={rhythmKey(rhythms[tie])}
      options={rhythmOptions(messages, rhythms[tie])}
      onChange={(key) => void choose(key)}
    />
  );
}
