import { splitSentences } from "./sentences.js";

/** The two things that a question sets side by side in time. */
export type TwoParts = readonly [string, string];

const AUXILIARY = String.raw`(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could)`;
const BETWEEN = /^.*\b(?:betw\w*n|separat\w+)\s+(.+?)\s+(?:and|&|to|from)\s+(.+)$/i;
const FROM_TO = /\bfrom\s+(.+?)\s+(?:to|until|till|up to)\s+(.+)$/i;
const EITHER = /[:,]\s*(.+?)[,;]?\s+or\s+(.+)$/i;
const BEFORE_OR_AFTER =
  /\b(?:before or after|after or before|earlier or later than|later or earlier than)\b/i;
/** Where one event is set against another: "X before Y". */
const JOINT =
  /\b(?:before|after|since|until|till|prior to|(?:earlier|later|older|newer|sooner|more recent) than|following|ahead of|precede[sd]?|predate[sd]?|apart from)\b/i;
/** What leads to the first thing: "how many days after". */
const LEAD = new RegExp(
  String.raw`^.*?\b(?:how (?:many|much|long|soon|far)(?: \w+){0,2}?|number of \w+|(?:${AUXILIARY}))\s*$`,
  "i",
);
const POINTS_BACK =
  /^\W*(?:(?:is|was|were|are|did)\s+)?(?:that|this|it|then|those|these)\b(?:\s+\w+){0,2}\W*$/i;

/** The two parts of a text that asks for the time between them or their order; none where there are not two. */
export function partsOf(text: string): TwoParts | undefined {
  const sentences = splitSentences(text).map((sentence) => sentence.text);
  const asking = sentences.findLast((one) => one.includes("?")) ?? sentences.at(-1) ?? "";
  const before = sentences.filter((one) => one !== asking).join(" ");
  const either = /\b(?:which|what|who)\b/i.test(asking) ? EITHER : undefined;
  for (const pattern of [BETWEEN, FROM_TO, either]) {
    const [, first, second] = pattern?.exec(asking) ?? [];
    if (first !== undefined && second !== undefined) return [first, second];
  }
  const joint = BEFORE_OR_AFTER.exec(asking) ?? JOINT.exec(asking);
  if (joint === null) return undefined;
  const left = asking.slice(0, joint.index).replace(LEAD, "").trim();
  const right = asking.slice(joint.index + joint[0].length).trim();
  if (/\p{L}{2}/u.test(left))
    return [left.replace(/\b(?:how (?:many|much|long|soon)(?: \w+)?)\s*$/i, ""), right];
  // "How long after X did Y come": both are on the right.
  const turn = new RegExp(String.raw`\s(?:${AUXILIARY}|came|come|comes|followed|appeared)\s`, "i").exec(
    right,
  );
  if (turn === null) return undefined;
  const [one, other] = [right.slice(0, turn.index), right.slice(turn.index + turn[0].length)];
  return POINTS_BACK.test(other) || other.replace(/\W/g, "").length < 6
    ? before === ""
      ? undefined
      : [one, before]
    : [one, other];
}
