const CARDINALS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";

const IN_DIGITS: ReadonlyMap<string, string> = new Map([
  ...CARDINALS.split(" ").map((word, value): [string, string] => [word, String(value)]),
  ...ORDINALS.split(" ").map((word, index): [string, string] => [
    word,
    `${index + 1}${["st", "nd", "rd"][index] ?? "th"}`,
  ]),
]);

/** American for British endings: organise, analyse, colour, centre, defence. Short words only look like them. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(.{4,})is(e|es|ed|ing|ation|ations)$/, "$1iz$2"],
  [/^(.{4,})ys(e|es|ed|ing)$/, "$1yz$2"],
  [/^(.{3,})our(s|ed|ing|able|ful|less|ite|hood|hoods)?$/, "$1or$2"],
  [/^(.{3,})tre(s|d)?$/, "$1ter$2"],
  [/^(def|off|lic|pret)ence(s|d)?$/, "$1ense$2"],
];
const MAY_HAVE_ENDING = /is|ys|our|tre|ence/;

/**
 * One form for what is written in several: without accents, numbers up to twenty in digits, British endings as
 * American ones. For lower-case words that are to be compared, not shown: some forms are no words (promise: promize).
 */
export function oneForm(word: string): string {
  const plain = /^[a-z0-9]*$/.test(word) ? word : word.normalize("NFD").replace(/\p{M}/gu, "");
  const digits = IN_DIGITS.get(plain);
  if (digits !== undefined) return digits;
  if (!MAY_HAVE_ENDING.test(plain)) return plain;
  const [ending, american] = ENDINGS.find(([pattern]) => pattern.test(plain)) ?? [];
  return ending === undefined ? plain : plain.replace(ending, american ?? "");
}
