const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** These stand before a name or go on with the sentence, and never end it. */
const BEFORE_MORE = set(
  "mr mrs ms messrs dr prof gen sen rep reps gov pres lt col capt cpt sgt cmdr adm rev hon vs v e.g i.e cf viz approx ca al incl excl est",
);

/** These go on where a number follows: No. 5, Aug. 22. */
const BEFORE_NUMBER = set(
  "no nos p pp vol art sec ch fig figs eq para jan feb mar apr jun jul aug sep sept oct nov dec ext tel rs",
);

/** These, with a capital, may end a sentence or go on with a name: Inc., St., and so may letters with points. */
const MAY_END = set(
  "st ste mt ft inc ltd corp co cos llc plc gmbh bros jr sr ph.d dept univ assn intl mfg bldg ave blvd rd mon tue tues wed thu thur thurs fri sat sun jan feb aug sep sept oct nov dec calif conn fla",
);

const POINTED = /^(?:\p{L}\.)+\p{L}$/u;
const INITIAL = /^\p{Lu}$/u;
const LIST_NUMBER = /^\(?(?:\d{1,3}|[ivx]{1,4}|[a-z])$/iu;

/** Words that begin sentences and are no names: after "U.S." they show that the sentence ended there. */
const OPENERS = set(
  "the a an it its he she his her they their we our you your i this that these those there here in on at by for from of to with as but and or so yet nor if when while although though because since after before until during under over between among both all some many most few several each every no not now then today yesterday however meanwhile moreover instead also still once what who whom whose which where why how is are was were has have had do does did can could will would may might shall should one two three another other such even only just according",
);

/**
 * Whether a word with a point after it goes on with its sentence. The rule for abbreviations that may end one
 * (U.S., Inc., a.m.) and for initials: they end it only before a word that commonly begins sentences and is no
 * name, as in "in the U.S. The deal", and go on before any other, as in "the U.S. President" or "J. P. Morgan".
 *
 * @param word what stands before the point, without opening brackets and quotes
 * @param next what follows, from the next word on
 * @param isFirst whether the word is the sentence's first, as a list's number is
 */
export function pointGoesOn(word: string, next: string, isFirst: boolean): boolean {
  const key = word.toLowerCase();
  if (isFirst && LIST_NUMBER.test(word)) return true;
  if (BEFORE_MORE.has(key)) return true;
  if (BEFORE_NUMBER.has(key) && /^[(]?\p{N}/u.test(next)) return true;
  const mayEnd = (MAY_END.has(key) && /^\p{Lu}/u.test(word)) || POINTED.test(word) || INITIAL.test(word);
  const following = /^["'“‘(]*([\p{L}\p{M}]+)/u.exec(next)?.[1];
  if (mayEnd && following !== undefined)
    return /^\p{Ll}/u.test(following) || !OPENERS.has(following.toLowerCase());
  if (mayEnd) return /^[,;:&–—-]/u.test(next);
  // A short word that nobody lists, before a small letter: an abbreviation more often than an end.
  return /^\p{L}{1,3}$/u.test(word) && !OPENERS.has(key) && /^\p{Ll}/u.test(next);
}
