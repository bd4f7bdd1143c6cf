/** Where the file is from, how it was read, and how many of each kind are in it. */
import { CircleCheck, CircleMinus, History, Image, UserPen, UserPlus, type LucideIcon } from 'lucide-react';
import { numberText } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { LeadingTitle } from '../../../ui/layout/leading-title.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Why } from '../../../ui/layout/why.tsx';
import type { ImportPreview } from '../../../formats/import-preview.ts';
import { placeKind } from './note-text.ts';
import styles from './preview-counts.module.css';

type PreviewCountsProps = {
  readonly preview: ImportPreview;
  readonly file: string;
  /** Whether the reader is led here when the preview comes. */
  readonly takesFocus: boolean;
};

export function PreviewCounts({ preview, file, takesFocus }: PreviewCountsProps) {
  const { importing: words, language } = useMessages();
  const { added, matching, changing, skipped, interactions, photos } = preview.counts;
  const say = (count: number, sentence: (text: string, isOne: boolean) => string): string =>
    sentence(numberText(language, count), count === 1);
  const same = matching - changing;
  return (
    <div className={styles['found']}>
      <LeadingTitle text={words.sources[preview.source]} takesFocus={takesFocus} />
      <Soft>
        {file} {readingText(preview, words)}
      </Soft>
      {added + changing + interactions === 0 && same > 0 && <Why small>{words.nothing}</Why>}
      <ul className={styles['counts']} aria-label={words.found}>
        <Count icon={UserPlus} text={added === 0 ? words.nobodyFresh : say(added, words.fresh)} />
        {changing > 0 && <Count icon={UserPen} text={say(changing, words.known)} />}
        {same > 0 && <Count icon={CircleCheck} text={say(same, words.same)} />}
        {interactions > 0 && <Count icon={History} text={say(interactions, words.interactions)} />}
        {photos > 0 && <Count icon={Image} text={say(photos, words.photos)} />}
        {skipped > 0 && <Count icon={CircleMinus} text={say(skipped, words.skipped[placeKind(preview.source)])} />}
      </ul>
    </div>
  );
}

function Count({ icon: Icon, text }: { readonly icon: LucideIcon; readonly text: string }) {
  return (
    <li className={styles['count']}>
      <Icon size={20} strokeWidth={1.75} aria-hidden />
      {text}
    </li>
  );
}

type Words = ReturnType<typeof useMessages>['importing'];

/** What had to be guessed of the file; nothing when it is written as most are. */
function readingText({ encoding, table }: ImportPreview, words: Words): string {
  const delimiter = table?.delimiter ?? ',';
  if (encoding === 'utf-8' && delimiter === ',') return '';
  if (table === undefined) return words.readIn(words.encodings[encoding]);
  const name = delimiter === ';' || delimiter === '\t' ? words.delimiters[delimiter] : words.delimiters[','];
  return words.readAs(words.encodings[encoding], name);
}
