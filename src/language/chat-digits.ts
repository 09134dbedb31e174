const TAKES_TO =
  "able|according|agreed|agrees|aims|allowed|back|close|compared|due|expected|gets?|getting|give|given|gives|goes|going|gonna|gave|got|had|happened|has|have|help|helped|helps|how|means|meant|need|needs|next|plan|plans|ready|said|sell|sells|similar|sold|supposed|thanks|tried|tries|try|trying|up|used|want|wanted|wants|what|when|where|who|will|wont";
const TAKES_FOR =
  "ask|asked|asking|look|looking|reason|thanks|thx|wait|waiting|what|pay|paid|pays|good|bad|great";
/** A number comes before none of these. */
const NO_NUMBER =
  "a|an|the|its|it|their|them|his|him|her|hers|our|us|my|me|your|you|u|this|that|these|those|all|be|do|get|make|use|have";

/** 2 that stands for to, and 4 for for: by the word before it, or the one after it. */
const TO = new RegExp(
  String.raw`(?<=\b(?:${TAKES_TO}) )2(?= \p{L})|(?<=\p{L} )2(?= (?:${NO_NUMBER})\b)`,
  "giu",
);
const FOR = new RegExp(
  String.raw`(?<=\b(?:${TAKES_FOR}) )4(?= \p{L})|(?<=\p{L} )4(?= (?:${NO_NUMBER})\b)`,
  "giu",
);

/** A text with the digits of chat that are no numbers as the words that they stand for: `gets 2 use`, `good 4 them`. */
export function withoutChatDigits(text: string): string {
  return text.replace(TO, "to").replace(FOR, "for");
}
