/** The whole table of concepts, in the order by which they are numbered. */
import { CALLINGS } from './callings.ts';
import { EVERYDAY } from './everyday.ts';
import { FIGURES } from './figures.ts';
import { LEISURE } from './leisure.ts';
import { MAKING } from './making.ts';
import { MORE } from './more.ts';
import { PASTIMES } from './pastimes.ts';
import { SOCIETY } from './society.ts';
import { WORK } from './work.ts';

export const CONCEPTS = [WORK, MAKING, SOCIETY, LEISURE, MORE, PASTIMES, EVERYDAY, FIGURES, CALLINGS].join('\n');
