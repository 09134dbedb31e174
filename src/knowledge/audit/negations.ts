import { negates } from "../../language/polarity.js";
import { splitSentences } from "../../language/sentences.js";
import { stem } from "../../language/stems.js";
import { conceptOf } from "../../language/synonyms.js";
import { type Claim, FOUND, inAny, missing, type Part, wordingsOf } from "./claim.js";
import { wordsIn } from "./names.js";

/** A word that denies, and what the words after it are about. */
interface Negation {
  readonly word: string;
  readonly denied: readonly string[];
}

/** How many words of content a negation reaches. */
const REACH = 4;
/** Words that say nothing about what is denied. */
const EMPTY =
  /^(?:an?|the|of|to|in|on|at|by|for|from|with|as|it|its|this|that|these|any|be|been|being|is|are|was|were|has|have|had|do|does|did|will|would|can|could|and|or)$/;

/** What a fact denies is denied where it cites; what is denied there, it does not state. */
export function negationParts(claim: Claim): Part[] {
  const { statement } = claim.fact.value;
  return wordingsOf(claim).flatMap(({ text, place }): Part[] => {
    const own = negationsIn(text);
    const stated = contentOf(text);
    const denials = own.map((negation, index): Part => ({
      place,
      what: `the negation "${negation.word}"`,
      look: (passages) =>
        inAny(passages, (passage) => {
          const there = negationsIn(passage.text);
          // One denial bears out one: "did not say that it never" has one too many.
          const spent = own.slice(0, index).filter((other) => there.some((one) => overlap(one, other) > 0));
          const open = there.filter((one) => overlap(one, negation) > 0).slice(spent.length);
          return open.length > 0 ? FOUND : missing(there.map(shown));
        }),
    }));
    const kept: Part = {
      place,
      what: "what is denied there, denied here",
      here: true,
      look: (passages) => {
        const lost = [...passages.flatMap((passage) => deniedIn(passage.text, 2)), ...deniedIn(statement, 1)]
          .filter(({ denied, shared }) => denied.filter((word) => stated.includes(word)).length >= shared)
          .filter((negation) => !own.some((other) => overlap(negation, other) > 0));
        return lost.length === 0 ? FOUND : missing(lost.map(shown));
      },
    };
    return [...denials, kept];
  });
}

/** What a text denies, and how many of its words make another text speak of the same. */
function deniedIn(text: string, shared: number): (Negation & { readonly shared: number })[] {
  return negationsIn(text).map((negation) => ({ ...negation, shared }));
}

function negationsIn(text: string): Negation[] {
  return splitSentences(text).flatMap((sentence) => {
    const words = wordsIn(sentence.text).map((token) => token.text);
    return words.flatMap((word, index): Negation[] => {
      const isDouble = /^(?:instead|rather)$/.test(word) && /^(?:of|than)$/.test(words[index + 1] ?? "");
      if (!negates([word]) && !word.endsWith("n't") && !isDouble) return [];
      const after = words.slice(index + (isDouble ? 2 : 1)).filter((next) => !EMPTY.test(next));
      return [{ word, denied: after.slice(0, REACH).map(concept) }];
    });
  });
}

function contentOf(text: string): string[] {
  return wordsIn(text).map((token) => concept(token.text));
}

function concept(word: string): string {
  return conceptOf(stem(word));
}

function overlap(a: Negation, b: Negation): number {
  return a.denied.filter((word) => b.denied.includes(word)).length;
}

function shown({ word, denied }: Negation): string {
  return `"${word} … ${denied[0] ?? ""}"`;
}
