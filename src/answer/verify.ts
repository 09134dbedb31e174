import type { Fact } from "../knowledge/schema.js";
import { isSmallTalk } from "../language/small-talk.js";
import { splitSentences } from "../language/sentences.js";
import { withoutRuns } from "../language/tokens.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { factsOf } from "../search/rank.js";
import type { Footnote, Sentence } from "./answer.js";
import { contradictionOf } from "./claim/contradiction-of.js";
import { figureBeside } from "./claim/figure-beside.js";
import { hold, understood, type Held } from "./claim/held.js";
import { parted } from "./claim/parted.js";
import { correction } from "./correction.js";
import { createFootnotes, type FootnoteList } from "./footnotes.js";
import { whatIsMissing } from "./missing.js";
import { citing, plain, sentencesOf } from "./sentences-of.js";
import { hasUsableWords, isForTheBot, isOnStory } from "./subject.js";
import type { Wrong } from "./verdict.js";

/** One sentence of what was claimed, or one statement of it where they come out differently, and what the sources say. */
export interface VerifiedPart {
  readonly text: string;
  readonly verdict: "supported" | "contradicted" | "not_covered";
  /** The facts that the verdict rests on; none where the sources do not say. */
  readonly facts: readonly Fact[];
  /** Where it is contradicted: what is other than the sources have it. */
  readonly differs?: Wrong;
  readonly sentences: readonly Sentence[];
  readonly confidence: number;
}

/** A claim held against what is known. */
export interface Verification {
  readonly claim: string;
  readonly verdict: VerifiedPart["verdict"] | "partly";
  readonly sentences: readonly Sentence[];
  readonly facts: readonly Fact[];
  readonly footnotes: readonly Footnote[];
  /** Estimated probability that all verdicts are right: that of the least certain. */
  readonly confidence: number;
  readonly parts: readonly VerifiedPart[];
}

/** A text is read only so far: each sentence is held against all that is known. */
const MOST_SENTENCES = 40;

/** A gap that has less of the claim is of something else. */
const SPOKEN_OF = 0.6;

/** A sentence of fewer words that names nothing, beside others, is an aside: "Look it up." */
const FEWEST_WORDS = 5;

/** Checks a claim, sentence by sentence, and where a sentence makes several statements each of them: pure, and never throws for anything that can be typed. */
export function verify(text: string, knowledge: IndexedKnowledge): Verification {
  const checking = verifying(text, knowledge);
  let step = checking.next();
  while (step.done !== true) step = checking.next();
  return step.value;
}

/** The same, and stops before each sentence, for whoever has others to serve as well: one takes a while. */
export function* verifying(text: string, knowledge: IndexedKnowledge): Generator<void, Verification, void> {
  const notes = createFootnotes(knowledge);
  let before: AnalysedQuestion | undefined;
  const sentences = splitSentences(withoutRuns(text)).slice(0, MOST_SENTENCES);
  const parts: VerifiedPart[] = [];
  for (const sentence of sentences) {
    yield;
    const statement = understood(sentence.text, before, knowledge);
    const { own, claim } = statement;
    if (isNameAlone(own) || (sentences.length > 1 && isAside(own))) continue;
    const isGreeting = isSmallTalk(sentence.text) && claim.entities.length === 0;
    if (isGreeting || !hasUsableWords(claim, knowledge) || isForTheBot(claim)) continue;
    const held = parted(hold(statement, knowledge), before, knowledge);
    parts.push(...held.map((one) => part(one, notes, knowledge)));
    before = claim;
  }
  if (parts.length === 0) return nothingToCheck(text);
  return {
    claim: text,
    verdict: overall(parts),
    sentences: parts.flatMap((one) =>
      parts.length === 1 ? one.sentences : [plain(`“${one.text}”`), ...one.sentences],
    ),
    facts: [...new Set(parts.flatMap(({ facts }) => facts))],
    footnotes: notes.all,
    confidence: Math.min(...parts.map(({ confidence }) => confidence)),
    parts,
  };
}

/** A name alone claims nothing. */
function isNameAlone({ terms }: AnalysedQuestion): boolean {
  return terms.every(({ entity }) => entity !== undefined);
}

function isAside({ text, entities, figures, periods }: AnalysedQuestion): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < FEWEST_WORDS && entities.length + figures.length + periods.length === 0;
}

const BORNE_OUT = "The sources bear this out.";

function part(held: Held, notes: FootnoteList, knowledge: IndexedKnowledge): VerifiedPart {
  const { text, claim, judgement, worked } = held;
  const { confidence, candidate, ranked, verdict } = judgement;
  const against = contradictionOf(held, knowledge);
  if (worked !== undefined) {
    const { facts, sentences: steps } = worked.computation;
    const lead = plain(
      against === undefined ? BORNE_OUT : correction(against.wrong, against.fact, knowledge),
    );
    // Yes or no is what the verdict says.
    const cited = steps.filter((step) => step.facts.length > 0);
    const sentences = [lead, ...cited.map((step) => citing(step, notes))];
    return { text, verdict, facts, confidence, ...(against && { differs: against.wrong }), sentences };
  }
  if (against !== undefined) {
    const { fact, wrong: differs } = against;
    const lead = plain(correction(differs, fact, knowledge));
    const sentences = [lead, ...sentencesOf(fact, notes)];
    return { text, verdict: "contradicted", facts: [fact], confidence, differs, sentences };
  }
  if (verdict === "supported" && candidate !== undefined) {
    const lead = plain(BORNE_OUT);
    const facts = [...new Set(factsOf([candidate, figureBeside(claim, candidate, ranked) ?? candidate]))];
    const sentences = [lead, ...facts.flatMap((fact) => sentencesOf(fact, notes))];
    return { text, verdict, facts, confidence, sentences };
  }
  const [best] = ranked;
  const missing =
    best?.entry.of.kind === "gap" && best.evidence.inEntry >= SPOKEN_OF && isOnStory(claim, ranked)
      ? best.entry.of.gap.statement
      : whatIsMissing({ ...claim, type: "yes_no" }, candidate);
  return { text, verdict: "not_covered", facts: [], confidence, sentences: [plain(missing)] };
}

function overall(parts: readonly VerifiedPart[]): Verification["verdict"] {
  const verdicts = new Set(parts.map(({ verdict }) => verdict));
  if (verdicts.has("supported")) return verdicts.size === 1 ? "supported" : "partly";
  return verdicts.has("contradicted") ? "contradicted" : "not_covered";
}

function nothingToCheck(claim: string): Verification {
  const sentences = [plain("I could not find a claim in that.")];
  return { claim, verdict: "not_covered", sentences, facts: [], footnotes: [], confidence: 0, parts: [] };
}
