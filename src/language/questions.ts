import type { AnswerType } from "./answer-type.js";
import { isUnspaced } from "./scripts.js";
import { askedWithoutSpaces } from "./unspaced-grammar.js";

export type { AnswerType } from "./answer-type.js";

const SUBJECT =
  "\\b(?:what|which)\\s+(?:is|was|are|were)?\\s*(?:the|its|their)?\\s*(?:exact|precise|actual|total)?\\s*";

/** What is asked first wins, and of what is asked in the same words the first: from the most particular to the least. */
const PATTERNS: readonly (readonly [AnswerType, RegExp])[] = [
  [
    "yes_no",
    /^(?:(?:so|and|but|ok|okay|hey|hi|wait|is it true|um|well|please|just)\s+)*(?:is|are|was|were|does|do|did|has|have|had|will|would|can|could|should)\b(?! (?:you|someone|anyone|anybody|somebody|we|i)\b)/,
  ],
  // A tag at the end asks whether it is so: "sales rose, did they not".
  [
    "yes_no",
    /^(?!.*\b(?:who|whose|whom|what|when|where|which|how|why)\b).* (?:is|are|was|were|do|does|did|has|have|had|will|would|can|could)(?: not)? (?:it|they|he|she)$/,
  ],
  [
    "duration",
    /\bhow (?:long|many (?:years?|months?|weeks?|days?))\b|\b(?:length|duration|term) of\b|\bfor how many years\b/,
  ],
  [
    "time",
    /\bhow (?:soon|recently|far back)\b|\bwhen\b|\bsince when\b|\b(?:what|which) (?:\w+ )?(?:date|day|month|year|quarter|time)\b/,
  ],
  ["time", new RegExp(`${SUBJECT}(?:date|day|month|year)\\b`)],
  [
    "amount",
    /\bby what (?:is|was|were|did|do|does|has|have|will)\b|\bhow (?:much|many|far|big|large|high|low|steep(?:ly)?|deep(?:ly)?|badly|bad|hard|sharply|heavily)\b/,
  ],
  [
    "amount",
    /\b(?:what|which) (?:percent(?:age)?|per cent|share|portion|proportion|fraction|amount|number|figure|rate|%)\b/,
  ],
  [
    "amount",
    new RegExp(
      `${SUBJECT}(?:percent(?:age)?|share|portion|proportion|fraction|amount|number|figure|rate|value|price|cost)\\b`,
    ),
  ],
  // Keywords that begin with what is wanted: "percentage move in the shares", "date of the report".
  [
    "amount",
    /^(?:the |exact )?(?:percent(?:age)?|number|size|amount|price|value|cost|sum) (?:\w+ )?(?:of|in|for)\b/,
  ],
  ["time", /^(?:the |exact )?(?:date|day|month|year) of\b/],
  [
    "reason",
    /\bwhy\b|\bhow come\b|\bwhat (?:for|caused|triggered|sparked|prompted|spurred|led|drove|motivated|made)\b|\b(?:reason|cause|motive|rationale)s? (?:for|of|behind|why)\b|\bfor what reason\b/,
  ],
  [
    "manner",
    /\b(?:how|in what way|by what means) (?:is|are|was|were|does|do|did|has|have|had|will|would|can|could|should|exactly)\b/,
  ],
  ["person", /\bwho\b|\bwhom\b|\bwhose\b/],
  ["place", /\bwhere\b|\b(?:what|which) (?:city|country|place|province|town|location)\b/],
  ["yes_no", /\b(?:is it (?:true|correct|right)|true or false)\b|\b(?:right|correct|true|huh)$/],
  ["thing", /\b(?:what|which|how)\b/],
];

/** Whether questions of a type take for granted what they ask about, as why and how do. */
export function takesForGranted(type: AnswerType): boolean {
  return type === "reason" || type === "manner";
}

/** What sea was there when he died: a clause behind what is asked asks nothing. */
const CLAUSE = /\b(what|which|who|whom)\b(.*?) (?:when|where|while|who|whom|whose|why|how)\b.*$/;

/** Who asks whether they say why asks why. */
const WHETHER_SAID =
  /^(?:does|do|did|has|have) (?:they|it|(?:the|this|that|your|these) \w+(?: \w+)?) (?:ever |actually |also )?(?:say|said|explain|explained|mention|mentioned|tell us|told us|reveal|revealed|disclose|disclosed) (?=(?:why|how|when|who|whom|where|what|which)\b)/;

/** What kind of answer a question asks for, given as lower-case words without punctuation; `any` for keywords. */
export function answerType(words: string): AnswerType {
  return (isUnspaced(words) ? askedWithoutSpaces(words) : undefined) ?? askedInEnglish(words);
}

function askedInEnglish(words: string): AnswerType {
  const asked = words.replace(WHETHER_SAID, "").replace(CLAUSE, "$1$2");
  const matches = PATTERNS.flatMap(([type, pattern]) => {
    const at = asked.search(pattern);
    return at < 0 ? [] : { type, at: type === "thing" ? asked.length : at };
  });
  return matches.sort((a, b) => a.at - b.at)[0]?.type ?? "any";
}
