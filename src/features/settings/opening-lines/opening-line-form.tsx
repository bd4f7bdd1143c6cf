/** One opening line of one's own, new or known: its words, and for a new one the language they are in. */
import { LANGUAGES } from '../../../domain/settings.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { Form } from '../../../ui/layout/form.tsx';
import { useOpeningLineForm, type OwnLine } from './use-opening-line-form.ts';

type OpeningLineFormProps = {
  /** Absent: a new one. */
  readonly line: OwnLine | undefined;
  readonly onDone: () => void;
};

export function OpeningLineForm({ line, onDone }: OpeningLineFormProps) {
  const { outreach, settings, words: shared } = useMessages();
  const { own: words } = outreach;
  const form = useOpeningLineForm(line, onDone);
  return (
    <Form onSubmit={form.save}>
      <TextArea
        label={words.words}
        hint={words.wordsHint}
        value={form.text}
        error={form.isMissing ? words.missing : undefined}
        onChange={form.setText}
      />
      {line === undefined && (
        <SelectField
          label={settings.language}
          value={form.language}
          options={LANGUAGES.map((language) => ({ value: language, label: settings.languageNames[language] }))}
          onChange={form.setLanguage}
        />
      )}
      <Button submit look="primary" wide>
        {shared.save}
      </Button>
      {line && (
        <Button look="plain" onClick={form.remove}>
          {shared.remove}
        </Button>
      )}
    </Form>
  );
}
