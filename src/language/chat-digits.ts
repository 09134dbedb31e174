/** 2 that stands for to comes between a word that takes it and a verb: "gets 2 use", "how 2 check". */
const TAKES_TO =
  "able|agreed|agrees|aims|allowed|get|gets|going|gonna|how|need|needs|plans|supposed|tries|try|trying|want|wants";
const VERBS =
  "ask|be|become|build|buy|check|design|do|find|get|give|go|have|help|join|keep|know|lure|make|move|pay|put|read|replace|run|say|see|sell|show|stop|take|talk|tell|use|win|work";
/** A number comes before none of these. */
const NO_NUMBER = "a|an|the|its|it|their|them|his|him|her|us|my|me|your|you|this|that|these|those";
/** What has a number of its own: Q 2, Power 4, paragraph 2. */
const NUMBERED =
  "q|h|db|power|quarter|half|phase|step|tier|round|paragraphs?|paras?|pages?|p|chapter|section|article|part|no|nr|number|version|v|vol|volume";
const NOT_NUMBERED = String.raw`(?<=\p{L} )(?<!\b(?:${NUMBERED}) )`;

const TO = new RegExp(
  String.raw`(?<=\b(?:${TAKES_TO}) )2(?= (?:${VERBS})\b)|${NOT_NUMBERED}2(?= (?:${NO_NUMBER})\b)`,
  "giu",
);
const FOR = new RegExp(String.raw`${NOT_NUMBERED}4(?= (?:${NO_NUMBER})\b)`, "giu");

/** A text with the digits of chat that are no numbers as the words that they stand for: `gets 2 use`, `good 4 them`. */
export function withoutChatDigits(text: string): string {
  return text.replace(TO, "to").replace(FOR, "for");
}
