/** What came in, with the one undo and where to go from here. */
import { useEffect, useRef } from 'react';
import type { Language } from '../../domain/settings.ts';
import type { ImportStage } from '../../hooks/import-stage.ts';
import { numberText } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import type { Undone } from '../../store/undo.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Why } from '../../ui/layout/why.tsx';
import styles from './import-summary.module.css';
import { useImportSummary } from './use-import-summary.ts';

type Done = Extract<ImportStage, { readonly kind: 'done' }>;
type Summary = Done['summary'];
type ImportSummaryProps = { readonly stage: Done };

export function ImportSummary({ stage: { summary, unsorted } }: ImportSummaryProps) {
  const { importing, language } = useMessages();
  const words = importing.summary;
  const { undone, takeBack, isTakingBack } = useImportSummary(summary.undoId);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const hasChanged = summary.added + summary.changed + summary.interactions > 0;
  return (
    <Stack>
      <h2 ref={heading} tabIndex={-1} className={styles['title']}>
        {hasChanged ? words.title : words.titleNobody}
      </h2>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output may not hold paragraphs */}
      <div role="status">
        <Why>
          {undone === undefined ? whatCameIn(summary, importing, language) : whatWasUndone(undone, importing, language)}
        </Why>
      </div>
      {undone === undefined && unsorted > 0 && <Soft>{words.later}</Soft>}
      {undone === undefined && (
        <Acts stacked>
          <LinkButton look="primary" to={paths.contacts}>
            {words.see}
          </LinkButton>
          {hasChanged && (
            <Button disabled={isTakingBack} onClick={takeBack}>
              {words.undo}
            </Button>
          )}
        </Acts>
      )}
    </Stack>
  );
}

type Words = Messages['importing'];

function whatCameIn({ added, changed, interactions }: Summary, words: Words, language: Language): string {
  const { nobody, ...said } = words.summary;
  const lines = [
    added === 0 ? nobody : said.cameIn(numberText(language, added), added === 1),
    changed > 0 && said.changed(numberText(language, changed), changed === 1),
    interactions > 0 && said.interactions(numberText(language, interactions), interactions === 1),
  ];
  return lines.filter(Boolean).join(' ');
}

function whatWasUndone({ left }: Undone, { summary }: Words, language: Language): string {
  return left === 0 ? summary.undone : summary.undoneSome(numberText(language, left));
}
