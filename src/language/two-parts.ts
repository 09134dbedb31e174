import { splitSentences } from "./sentences.js";

/** The two things that a question sets side by side in time. */
export type TwoParts = readonly [string, string];

const AUXILIARY = String.raw`(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could)`;
/** Both things stand behind, or around, these words. */
const PAIRS: readonly RegExp[] = [
  /^.*\b(?:betw\w*n|separat\w+|apart (?:is|are|was|were|lie))\s+(.+?)\s+(?:and|&|to|from)\s+(.+)$/i,
  /\bfrom\s+(.+?),?\s+(?:to|until|till|up to)\s+(.+)$/i,
];
/** "X to Y, how many weeks is that?" */
const RUN = /^(.+?),?\s+(?:to|until|till)\s+(.+)$/i;
const EITHER = /^.*[:,]\s*(.+?)[,;]?\s+or\s+(.+)$/i;
/** What asks for the time after both things. */
const TAIL =
  /[\s,;:–—-]+(?:so |that |this |it )?(?:is |was |'s |makes )?(?:about |roughly |around )?(?:how (?:many|much|long)|what)\b[^,;:]*$/i;
/** Where one event is set against another: "X before Y". */
const JOINT =
  /\b(?:before or after|after or before|(?:earlier or later|later or earlier) than|before|after|since|until|till|when|by the time|prior to|(?:earlier|later|older|newer|sooner|more recent) than|following|ahead of|behind|precede[sd]?|predate[sd]?|trail(?:s|ed)?|follow(?:s|ed)?|apart from)\b/gi;
/** What leads to the first thing: "how many days after". */
const LEAD = new RegExp(
  String.raw`^.*?\b(?:how (?:many|much|long|soon|far)(?: \w+){0,2}?|number of \w+|(?:${AUXILIARY}))\s*$`,
  "i",
);
/** What stands before the number that is asked for: "the flood was how many days after". */
const SUBJECT = new RegExp(
  String.raw`^(.+?)\s+(?:${AUXILIARY}|came|comes|appeared|followed|trailed|lagged)\s+(?:about |roughly |around )?how (?:many|much|long)\b`,
  "i",
);
const ASKED = /\b(?:how (?:many|much|long|soon)(?: \w+)?)\s*$/i;
/** Where the second of two things begins that both stand on the right: "after X did Y come". */
const TURN = new RegExp(String.raw`\s(?:${AUXILIARY}|came|come|comes|followed|appeared)\s`, "i");
const POINTS_BACK =
  /^\W*(?:(?:is|was|were|are|did)\s+)?(?:that|this|it|then|those|these|there)\b(?:\s+\w+){0,2}\W*$/i;
/** What is said in the sentence itself before it asks: "the storm was in May, how long before …". */
const LED_UP_TO = /^(.+?)[,:]\s+(?:and |so )?how (?:many|much|long)\b/i;
/** Asks for the time between two things that were both named before. */
const BETWEEN_BOTH =
  /\b(?:in between|between (?:them|(?:the|these|those) two|both)|apart|separat\w+ (?:them|(?:the|these|those) two)|from (?:the )?one to the (?:other|next)|passed|elapsed|went by)\W*$/i;
/** Where the second thing begins that a sentence tells. */
const TOLD_NEXT = /[,;.]\s+(?:and |but |then |while )*|\s+(?:and|but|while|whereas)\s+/;
/** Less is no thing. */
const A_WORD = /\p{L}{2}/u;
const FEWEST_LETTERS = 5;

/** What may be the two parts of a text that asks for the time between them or their order, the likeliest first. */
export function partsOf(text: string): TwoParts[] {
  const clauses = splitSentences(text).flatMap(({ text: sentence }) => sentence.split(/;\s/));
  const asking = clauses.findLast((one) => one.includes("?")) ?? clauses.at(-1) ?? "";
  const [, lead = ""] = LED_UP_TO.exec(asking) ?? [];
  const before = [...clauses.filter((one) => one !== asking), lead].join(" ").trim();
  const told = BETWEEN_BOTH.test(asking) ? inARow(before) : [];
  return [...paired(asking), ...joined(asking), ...told].flatMap(([first, second]) => {
    const parts = [first, second].map((part) => (pointsBack(part) ? before : part));
    const [one = "", other = ""] = parts;
    return A_WORD.test(one) && A_WORD.test(other) && one !== other ? [[one, other] as const] : [];
  });
}

/** Each way to take what was told as two things, one after the other. */
function inARow(told: string): TwoParts[] {
  return Array.from(told.matchAll(new RegExp(TOLD_NEXT, "g")), (next) => [
    told.slice(0, next.index),
    told.slice(next.index + next[0].length),
  ]);
}

function pointsBack(part: string): boolean {
  return POINTS_BACK.test(part) || part.replace(/\W/g, "").length < FEWEST_LETTERS;
}

function paired(asking: string): TwoParts[] {
  const body = asking.replace(TAIL, "");
  const either = /\b(?:which|what|who)\b/i.test(asking) ? [EITHER] : [];
  const tried: readonly (readonly [RegExp, string])[] = [
    ...PAIRS.map((pattern) => [pattern, body] as const),
    ...PAIRS.map((pattern) => [pattern, asking] as const),
    ...either.map((pattern) => [pattern, asking] as const),
    ...(body === asking ? [] : [[RUN, body] as const]),
  ];
  const found = tried.flatMap(([pattern, from]) => {
    const [, first, second] = pattern.exec(from) ?? [];
    return first === undefined || second === undefined ? [] : [[first, second] as const];
  });
  return [...found, ...found.flatMap(withSharedNoun)];
}

/** The storm and the flood reports: the storm report, and the flood report. */
function withSharedNoun([first, second]: TwoParts): TwoParts[] {
  const [, other, nouns] = /^(.*\s)(\p{L}{3,}s)\W*$/su.exec(second) ?? [];
  if (other === undefined || nouns === undefined) return [];
  const noun = nouns
    .replace(/ies$/i, "y")
    .replace(/(?<=ss|sh|ch|x)es$/i, "")
    .replace(/(?<!s|i|u|new)s$/i, "");
  return [[`${first} ${noun}`, `${other}${noun}`]];
}

function joined(asking: string): TwoParts[] {
  return Array.from(asking.matchAll(JOINT)).flatMap((joint): TwoParts[] => {
    const before = asking.slice(0, joint.index);
    const left = (SUBJECT.exec(before)?.[1] ?? before.replace(LEAD, "")).trim();
    const right = asking.slice(joint.index + joint[0].length).trim();
    if (A_WORD.test(left)) return [[left.replace(ASKED, ""), right]];
    const turn = TURN.exec(right);
    return turn === null ? [] : [[right.slice(0, turn.index), right.slice(turn.index + turn[0].length)]];
  });
}
