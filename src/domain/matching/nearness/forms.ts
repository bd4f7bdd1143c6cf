/**
 * What an inflected word may be a form of: 'skorstenen' of skorsten, 'flickorna' of flicka, 'bakeries' of bakery. Stems are
 * too coarse where a word is looked up as it is written: skorsten has the stem of skorst.
 */
import type { Language } from '../../settings.ts';

/** A folded word itself, then what it may be a form of, the likeliest first. */
export function formsOf(word: string, language: Language): readonly string[] {
  const forms = [word];
  for (const [ending, instead] of ENDINGS[language]) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST) continue;
    const form = word.slice(0, word.length - ending.length) + instead;
    forms.push(form);
    // katten is of kat
    if (instead === '' && form.length > SHORTEST + 1 && DOUBLE.test(form)) forms.push(form.slice(0, -1));
  }
  return forms;
}

/** 'ø' has an article too, but of one letter is too much made. */
const SHORTEST = 2;
const DOUBLE = /([bdfgklmnprst])\1$/;

/** Endings, each with what stands in its place in the form that is looked up. */
const ENDINGS: { readonly [language in Language]: readonly (readonly [ending: string, instead: string])[] } = {
  da: read(
    's en et n t e er r ne r>i ren>i er>eri eren>eri ere>eri erne ene ens ets ns ts es ers rs erne>e ernes ernes>e enes ende>e ende ede>e ede et>e te>e te t>e er>e est ere este igt>ig ige>ig ing>e ning>e hed en>e',
  ),
  sv: read(
    's en et n t a or>a orna>a orna or ar arna ar>e arna>e er erna r na ens ets ns ts as ors>a ars ers arnas ornas>a ernas ar>a er>a ade>a ade ad>a at>a de>a te>a ande>a ende>a are ast aste igt>ig iga>ig ning>a an>a ans>a s>a it>a',
  ),
  en: read('s es ies>y ing ing>e ed ed>e d er er>e ers ers>e est ly ness'),
};

function read(endings: string): readonly (readonly [ending: string, instead: string])[] {
  return endings.split(' ').map((each) => {
    const [ending = '', instead = ''] = each.split('>');
    return [ending, instead] as const;
  });
}
