/** What is to stand where two differ, the one person they would become, and the act itself. */
import { differencesOf, giverOf } from '../../domain/merge-choice.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Comparison } from '../../store/merging/comparison.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { presentPlace } from '../../ui/screen-history.ts';
import { DifferenceField } from './difference-field.tsx';
import { fieldLabel, fieldText } from './field-text.ts';
import { OnePerson } from './one-person.tsx';
import type { Place } from './place.ts';
import { useMerging } from './use-comparison.ts';

type TogetherProps = {
  readonly comparison: Comparison;
  readonly onMade: (keptId: string, from: Place) => void;
  readonly onNotSame: () => Promise<void>;
};

export function Together({ comparison, onMade, onNotSame }: TogetherProps) {
  const messages = useMessages();
  const { duplicates: words } = messages;
  const { one, other, isDistinct } = comparison;
  const { choices, choose, result, isBusy, make } = useMerging(comparison);
  const fields = differencesOf(one, other);

  async function makeOne(): Promise<void> {
    const from = presentPlace();
    const keptId = await make();
    if (keptId !== undefined) onMade(keptId, from);
  }

  return (
    <>
      {fields.length > 0 && (
        <Section title={words.choose}>
          <Stack>
            {fields.map((field) => (
              <DifferenceField
                key={field}
                label={fieldLabel(field, messages)}
                options={[one, other].map((contact) => ({
                  id: contact.id,
                  text: fieldText(field, contact, { ...comparison, messages }),
                }))}
                chosenId={giverOf(field, [one, other], choices).id}
                onChoose={(id) => choose(field, id)}
              />
            ))}
            <Soft>{words.chooseHint}</Soft>
          </Stack>
        </Section>
      )}
      <Section title={words.asOne}>
        <Stack>
          {result === undefined ? <Skeleton shape="cards" /> : <OnePerson result={result} comparison={comparison} />}
          <Soft>{words.everythingFollows}</Soft>
        </Stack>
      </Section>
      <Acts stacked>
        <Button look="primary" wide disabled={result === undefined || isBusy} onClick={() => void makeOne()}>
          {words.make}
        </Button>
        {!isDistinct && (
          <Button wide disabled={isBusy} onClick={() => void onNotSame()}>
            {words.notSame}
          </Button>
        )}
      </Acts>
    </>
  );
}
