/** What one learned or promised: a few words, what came of it, and a promise where one was made. */
import { OUTCOMES } from '../../domain/interaction.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Choices } from '../../ui/fields/choices.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { PromiseFields } from './promise-fields.tsx';
import type { WayHomeFormModel } from './use-way-home-form.ts';

export function LearnedFields({ form }: { readonly form: WayHomeFormModel }) {
  const { wayHome: words, words: common } = useMessages();
  const { draft, tap, write } = form;
  return (
    <Section title={words.learned}>
      <Stack>
        <TextArea label={words.note} hint={words.noteHint} value={draft.note} onChange={(note) => write({ note })} />
        <Choices
          label={words.outcomes}
          values={draft.outcomes}
          options={OUTCOMES.map((outcome) => ({ value: outcome, label: common.outcome[outcome] }))}
          onChange={(outcomes) => tap({ outcomes })}
        />
        {draft.promise === undefined ? (
          <Button look="plain" onClick={form.addPromise}>
            {words.promise}
          </Button>
        ) : (
          <PromiseFields
            promise={draft.promise}
            attendeeIds={draft.attendeeIds}
            fault={form.fault}
            onChange={(promise) => write({ promise })}
          />
        )}
      </Stack>
    </Section>
  );
}
