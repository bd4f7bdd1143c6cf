/** What of the guide has all the words one is looking for, shown whole, each under the chapter it is from. */
import { fold, foldedWords } from '../../domain/fold.ts';
import { useGuide } from '../../i18n/use-guide.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/acts/app-link.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import type { Chapter } from './chapters.ts';
import { GuidePart } from './guide-part.tsx';

export function FoundParts({ text, chapters }: { readonly text: string; readonly chapters: readonly Chapter[] }) {
  const { none, found: foundWord } = useGuide();
  const sought = foldedWords(text);
  const found = chapters.flatMap((chapter) =>
    chapter.parts
      .map((part) => ({ chapter, part, words: fold(`${chapter.title} ${part.title} ${part.text}`) }))
      .filter(({ words }) => sought.every((word) => words.includes(word))),
  );
  if (found.length === 0) return <Soft>{none}</Soft>;
  return (
    <section aria-label={foundWord}>
      {found.map(({ chapter, part }) => (
        <GuidePart key={`${chapter.code} ${part.code}`} part={part}>
          <Soft>
            <AppLink to={paths.helpChapter(chapter.code)}>{chapter.title}</AppLink>
          </Soft>
        </GuidePart>
      ))}
    </section>
  );
}
