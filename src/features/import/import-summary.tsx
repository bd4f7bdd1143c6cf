/** What came in, with the one undo and where to go from here. */
import type { Language } from '../../domain/settings.ts';
import type { ImportStage } from '../../hooks/import-stage.ts';
import { numberText } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { BackupHint } from '../../person/backup-hint.tsx';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { LeadingTitle } from '../../ui/layout/leading-title.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Why } from '../../ui/layout/why.tsx';
import { presentPlace, replaceScreen } from '../../ui/screen-history.ts';
import { DuplicatesWay } from './duplicates-way.tsx';

type Done = Extract<ImportStage, { readonly kind: 'done' }>;
type Summary = Done['summary'];
type ImportSummaryProps = {
  readonly stage: Done;
  /** This is part of the first run: one goes on with it, and all else comes after. */
  readonly isBeginning: boolean;
  readonly onTakeBack: () => void;
};

export function ImportSummary({ stage, isBeginning, onTakeBack }: ImportSummaryProps) {
  const { summary, unsorted, takingBack } = stage;
  if (takingBack?.kind === 'failed') throw new Error(`the import could not be taken back: ${takingBack.reason}`);
  const { importing, language } = useMessages();
  const words = importing.summary;
  const isUndone = takingBack?.kind === 'undone';
  const hasChanged = summary.added + summary.changed + summary.interactions > 0;
  return (
    <Stack>
      <LeadingTitle key={String(isUndone)} large text={isUndone ? words.titleUndone : titleOf(hasChanged, words)} />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output may not hold paragraphs */}
      <div role="status">
        <Why>
          {isUndone ? whatWasUndone(takingBack, importing, language) : whatCameIn(summary, importing, language)}
        </Why>
      </div>
      {!isUndone && unsorted > 0 && <Soft>{words.later}</Soft>}
      <Hint isBeginning={isBeginning} />
      {!isUndone && (
        <Acts stacked>
          <WaysOn hasWeek={summary.added > unsorted} hasUnsorted={unsorted > 0} isBeginning={isBeginning} />
          {hasChanged && (
            <Button disabled={takingBack !== undefined} onClick={onTakeBack}>
              {words.undo}
            </Button>
          )}
          <DuplicatesWay />
        </Acts>
      )}
    </Stack>
  );
}

type WaysOnProps = {
  readonly hasWeek: boolean;
  readonly hasUnsorted: boolean;
  readonly isBeginning: boolean;
};

/** Of backups one hears once the first run lies behind. */
function Hint({ isBeginning }: Pick<ImportSummaryProps, 'isBeginning'>) {
  return isBeginning ? null : <BackupHint />;
}

/** To sorting those who need it; to this week, where someone who came in may have a place in it; and to all of them. */
function WaysOn({ hasWeek, hasUnsorted, isBeginning }: WaysOnProps) {
  const { importing, sort, welcome } = useMessages();
  const { summary: words } = importing;
  if (isBeginning) {
    return (
      // the file was read and is done with: going back leads past it
      <Button look="primary" onClick={() => replaceScreen(paths.welcome, presentPlace())}>
        {welcome.people.pickThem}
      </Button>
    );
  }
  const look = hasWeek ? 'quiet' : 'primary';
  return (
    <>
      {hasWeek && (
        <LinkButton look="primary" to={paths.week}>
          {words.seeWeek}
        </LinkButton>
      )}
      {hasUnsorted && (
        <LinkButton look={look} to={paths.sort}>
          {sort.open}
        </LinkButton>
      )}
      <LinkButton look={hasUnsorted ? 'quiet' : look} to={paths.contacts}>
        {words.see}
      </LinkButton>
    </>
  );
}

function titleOf(hasChanged: boolean, words: Words['summary']): string {
  return hasChanged ? words.title : words.titleNobody;
}

type Words = Messages['importing'];

function whatCameIn({ added, changed, interactions, photos }: Summary, words: Words, language: Language): string {
  const { nobody, ...said } = words.summary;
  const lines = [
    added === 0 ? nobody : said.cameIn(numberText(language, added), added === 1),
    changed > 0 && said.changed(numberText(language, changed), changed === 1),
    interactions > 0 && said.interactions(numberText(language, interactions), interactions === 1),
    photos > 0 && said.photos(numberText(language, photos), photos === 1),
  ];
  return lines.filter(Boolean).join(' ');
}

function whatWasUndone({ left }: { readonly left: number }, { summary }: Words, language: Language): string {
  return left === 0 ? summary.undone : summary.undoneSome(numberText(language, left));
}
