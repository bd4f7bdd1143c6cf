/** The forms of the networks one is in. */
import type { FormInsight } from '../../domain/insight-form.ts';
import { FORMS, MODES } from '../../domain/network.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Bars } from '../../ui/chart/bars.tsx';
import { InsightSection } from './insight-section.tsx';

export function FormPart({ insight: { forms, modes, standsOut } }: { readonly insight: FormInsight }) {
  const { insights, words: common } = useMessages();
  const { form: words } = insights;
  const { text, act } = words.said[standsOut];
  const rowOf = (label: string, value: number) => ({
    label,
    value,
    text: words.networks(common.number(value), value === 1),
  });
  return (
    <InsightSection
      title={words.title}
      text={text()}
      act={act}
      to={standsOut === 'all-formal' ? paths.newNetwork : paths.networks}
    >
      <Bars
        caption={words.caption}
        rows={[
          ...FORMS.map((form) => rowOf(common.form[form], forms[form])),
          ...MODES.map((mode) => rowOf(words.modes[mode], modes[mode])),
        ]}
      />
    </InsightSection>
  );
}
