const AUXILIARY = new Set(
  "is are was were be been do does did has have had will would can could should may might must".split(" "),
);
const PREPOSITION = new Set(
  "of for in on at by with from to about between among than as that who which whose when where if and or but after before during under over".split(
    " ",
  ),
);
const DETERMINER = new Set(
  "the a an its their his her this that these those any some exact actual current total".split(" "),
);
const PRONOUN = new Set("it he she they you we i him them".split(" "));
/** A noun asked for is seldom longer than this, with what qualifies it. */
const LONGEST = 4;

/**
 * Which words name the thing asked for: `cores` in "how many cores has it", `founder` in "who was the founder of",
 * `share` in "what share did Oracle have". In the literature: the question's focus.
 *
 * @param words lower-case words of a question
 * @returns their places, in order; none where the question word stands alone (why, when) or there is none
 */
export function askedNoun(words: readonly string[]): number[] {
  const at = words.findIndex((word) => /^(?:what|which|who|whose|how)$/.test(word));
  if (at < 0) return [];
  let start = at + 1;
  if (words[at] === "how") {
    if (!/^(?:many|much)$/.test(words[start] ?? "")) return [];
    start += 1;
    if (words[at + 1] === "much" && AUXILIARY.has(words[start] ?? "")) return [];
  }
  if (/^(?:is|are|was|were)$/.test(words[start] ?? "")) start += 1;
  while (DETERMINER.has(words[start] ?? "")) start += 1;
  const places: number[] = [];
  for (let place = start; place < words.length && places.length < LONGEST; place += 1) {
    const word = words[place] ?? "";
    if (AUXILIARY.has(word) || PREPOSITION.has(word) || DETERMINER.has(word) || PRONOUN.has(word)) break;
    places.push(place);
  }
  return places;
}
