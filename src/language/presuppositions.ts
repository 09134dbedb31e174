import { asidesIn, longThingIn } from "./asides.js";
import { withoutHedges } from "./hedges.js";
import { splitSentences } from "./sentences.js";

const PREPOSITION = String.raw`(?:(?:in|by|on|at|to|from|of|for|with|since|under)\s+)?`;
const WH = String.raw`${PREPOSITION}(?:who|whom|whose|what|what's|who's|where's|when|where|why|which|how)\b`;
const AUXILIARY = String.raw`(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)(?:n't)?\b`;
const TELLS = String.raw`(?:please |pls |just )?(?:tell|give|name|list|show|explain|describe|remind)\b`;
const AND = String.raw`(?:(?:and|but|so|then|or|yet|also)\s+)`;
/** Where what is said turns to what is asked: "…, so why …", "… - which …", "…; is it …". */
const TURN = new RegExp(
  String.raw`(?:(?:\s*[,;:]|\s+[-–—]+|\s*\.{2,}|\s*…)\s*${AND}*|\s+${AND}+)(?=${WH})|(?:\s*[;:]|\s+[-–—]+|\s*,)\s*${AND}*(?=${AUXILIARY}|${TELLS})`,
  "gi",
);
/** What leads to a statement from which a question follows: "Since …, why …". */
const REASON =
  /^\W*(?:(?:(?:given|seeing|considering|assuming|granted|knowing|now|and|but|so)\s+(?:the fact\s+)?that|since|as|because|with|(?:even )?though|although|despite the fact that|whereas|while|given|seeing|when|after|now|so|and|but)\s+)+/i;
/** What asks to be agreed with: "…, isn't it". */
const TAG =
  /[\s,]+(?:(?:is|are|was|were|do|does|did|has|have|wo|ca)n'?t\s+(?:it|they|he|she|that|this)|right|correct|yes|no|yeah|huh|eh|innit|true)\W*$/i;
/** What gives a reason behind a question: "…, since both fell". */
const BEHIND =
  /(?:\s*,|\s+[-–—]+)\s*(?:since(?! when\b)|given(?: that)?|seeing (?:that|as|how)|considering(?: that)?|(?:even )?though|although|now that)\s+(?<said>(?:(?!\b(?:since|given|considering)\b)[^?])+)\W*$/i;
const ASKS = new RegExp(String.raw`^\W*(?:(?:ok|okay)\s+)*${AND}*(?:${WH}|${AUXILIARY}|${TELLS})`, "i");
/** Whoever asks, or is asked, is no part of the story. */
const SPEAKERS = /\b(?:i|me|my|mine|we|us|our|you|your)\b/i;
/** What is said to be open, or not to be so. */
const MAY_BE = /^\W*(?:if|unless|suppose|supposing|imagine|before|until)\b|\bwhether\b|\b(?:not|n't) true\b/i;
const WORD = /[\p{L}\p{N}'%-]+/gu;
const FEWEST_WORDS = 3;
/** Of an article that is pasted in before a question, the end leads up to it. */
const MOST_STATEMENTS = 2;

/**
 * The last few statements that a message makes beside what it asks, and so takes for granted, one of a sentence, each
 * without what its writer says of believing it: "Since sales rose, why …", "Sales rose, didn't they - so why …",
 * "The five-year deal: what …", "Why …, given that sales rose?", "Why did IBM, a Chinese company, …".
 */
export function presuppositionsOf(text: string): string[] {
  const sentences = splitSentences(text.replace(/’/g, "'")).map((one) => one.text);
  const statements = sentences.flatMap((sentence) => {
    const { asides } = asidesIn(sentence);
    if (ASKS.test(sentence)) {
      const said = [...asides, longThingIn(sentence) ?? "", BEHIND.exec(sentence)?.groups?.said ?? ""];
      return said.flatMap((one) => statementOf(one) ?? []);
    }
    const before = Array.from(sentence.matchAll(TURN), ({ index }) => sentence.slice(0, index));
    const isSaidAlone = sentences.length > 1 && (TAG.test(sentence) || !sentence.includes("?"));
    const said = [...before, ...(isSaidAlone ? [sentence] : [])];
    return [...asides, said.map(statementOf).find((one) => one !== undefined) ?? []].flat();
  });
  return statements.slice(-MOST_STATEMENTS);
}

/** A statement on its own, or a name for something that says of what kind it is; what may be is not taken for granted. */
function statementOf(said: string): string | undefined {
  const statement = withoutHedges(said.replace(TAG, "").replace(REASON, ""));
  const isLong = (statement.match(WORD) ?? []).length >= FEWEST_WORDS;
  return isLong && !MAY_BE.test(statement) && !SPEAKERS.test(statement) ? statement : undefined;
}
