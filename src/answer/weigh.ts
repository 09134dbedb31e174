import type { Fact } from "../knowledge/schema.js";
import { questionKey } from "../knowledge/same-words.js";
import { isAboutTheBot, isSmallTalk } from "../language/small-talk.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { Phrasing } from "../search/entries.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Candidate } from "../search/rank.js";
import { affirms } from "./affirms.js";
import { confidence, confidenceFeatures } from "./confidence.js";
import { findContradiction } from "./contradiction.js";
import type { Verdict } from "./verdict.js";

/** Answering pays from 2 / (2 + 1) on if a wrong answer costs as much as two missed ones. */
const ANSWER_FROM = 2 / 3;
/** A contradiction is itself a sign that the fact is what the question is about, so less is asked of the rest. */
const CORRECT_FROM = 0.4;
/** Without a name from the story, a question is about it if the best candidate dwells on its words this much. */
const ON_STORY = 0.33;
/** Facts whose score is this close behind the best are meant about equally. */
const ABOUT_EQUAL = 0.3;
/** As many as can be told apart at a glance. */
const MOST_CHOICES = 4;
const WORTH_OFFERING = 0.4;
/** The cosine from which on a phrasing may be the question itself: parts of names count in phrasings alone. */
const MAYBE_SAME = 0.4;
/** How much longer or shorter it may be, for other spaces and punctuation. */
const SAME_LENGTH = 8;
/** The confidence in a question that is put in a curator's own words. */
const CERTAIN = 0.99;

/** Does the evidence bear the question out? */
export function weigh(
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Verdict {
  const facts = ranked.filter(({ entry }) => entry.of.kind === "fact");
  const [best] = facts;
  const gap = ranked.find(({ entry }) => entry.of.kind === "gap");
  const sure = best === undefined ? 0 : confidence(confidenceFeatures(best, ranked));
  const common = { confidence: sure, ranked };
  // What was said before is no part of the wording, and was put right already.
  const inOwnWords = question.followsUp ? undefined : asPhrased(question, ranked);
  if (inOwnWords !== undefined) return inOwnWords;

  if (!hasUsableWords(question, knowledge))
    return { ...common, kind: isSmallTalk(question.text) ? "offTopic" : "noWords" };
  if (isAboutTheBot(question.text) && question.entities.length === 0) return { ...common, kind: "offTopic" };

  const contradiction = question.followsUp ? undefined : findContradiction(question, ranked, knowledge);
  if (contradiction !== undefined && contradiction.confidence >= CORRECT_FROM) {
    const { fact, wrong } = contradiction;
    const verdict = { ...common, confidence: contradiction.confidence, fact };
    return question.type === "yes_no"
      ? { ...verdict, kind: "borneOut", says: "no" }
      : { ...verdict, kind: "contradicted", wrong };
  }
  // Another period's figures are no answer, however alike the rest.
  if (best?.entry.of.kind === "fact" && sure >= ANSWER_FROM && best.evidence.period !== "differs") {
    return borneOut(question, best, best.entry.of.fact, common);
  }
  if (isBareTopic(question, best))
    return { ...common, kind: "severalMeant", facts: factsOf(facts.slice(0, MOST_CHOICES)) };
  if (gap?.entry.of.kind === "gap" && gap.score > (best?.score ?? -Infinity) && isOnStory(question, gap)) {
    return { ...common, kind: "gap", gap: gap.entry.of.gap };
  }
  const close = facts.filter(({ score }) => score >= (best?.score ?? 0) - ABOUT_EQUAL).slice(0, MOST_CHOICES);
  if (sure >= WORTH_OFFERING && close.length > 1) {
    return {
      ...common,
      kind: "severalMeant",
      facts: factsOf(close),
    };
  }
  return best !== undefined && isOnStory(question, best)
    ? { ...common, kind: "silent", best }
    : { ...common, kind: "offTopic" };
}

function borneOut(
  question: AnalysedQuestion,
  candidate: Pick<Candidate, "entry" | "evidence">,
  fact: Fact,
  common: Pick<Verdict, "confidence" | "ranked">,
): Verdict {
  return {
    ...common,
    kind: "borneOut",
    fact,
    ...(affirms(question, candidate) ? { says: "yes" as const } : {}),
  };
}

/** Whether there is nothing but a name or two of the story, and no telling what of it is asked. */
function isBareTopic({ type, terms }: AnalysedQuestion, best: Candidate | undefined): boolean {
  return (
    type === "any" &&
    terms.length > 0 &&
    terms.length <= 2 &&
    terms.every(({ key }) => best?.entry.statement.has(key) === true)
  );
}

function factsOf(candidates: readonly Candidate[]): Fact[] {
  return candidates.flatMap(({ entry }) => (entry.of.kind === "fact" ? entry.of.fact : []));
}

/** The verdict on a question in a curator's own words: they say what answers it, or what it gets wrong. */
function asPhrased(question: AnalysedQuestion, ranked: readonly Candidate[]): Verdict | undefined {
  const key = questionKey(question.text);
  const same = ({ text }: Phrasing): boolean =>
    Math.abs(text.length - question.text.length) <= SAME_LENGTH && questionKey(text) === key;
  for (const { entry, evidence } of ranked) {
    const isAsked = evidence.phrasing > MAYBE_SAME && entry.questions.some(same);
    if (isAsked && entry.of.kind === "gap")
      return { confidence: 1 - CERTAIN, ranked, kind: "gap", gap: entry.of.gap };
    if (entry.of.kind === "gap") continue;
    const { fact } = entry.of;
    if (isAsked) return borneOut(question, { entry, evidence }, fact, { confidence: CERTAIN, ranked });
    const claim = evidence.refutes > MAYBE_SAME ? entry.refutes.find(same) : undefined;
    if (claim !== undefined)
      return {
        confidence: CERTAIN,
        ranked,
        fact,
        kind: "contradicted",
        wrong: { kind: "claim", claim: claim.text },
      };
  }
  return undefined;
}

/** What a word must weigh to be something to go by: one of the packs', and any other of English. */
const USABLE_KNOWN = 0.3;
const USABLE_ENGLISH = 2;

function hasUsableWords({ terms, periods }: AnalysedQuestion, knowledge: IndexedKnowledge): boolean {
  const usable = terms.some(({ weight, known, surface }) =>
    known
      ? weight >= USABLE_KNOWN
      : weight >= USABLE_ENGLISH && surface.length > 1 && knowledge.counts.has(surface.toLowerCase()),
  );
  return usable || periods.length > 0;
}

function isOnStory({ entities, text }: AnalysedQuestion, { entry, evidence }: Candidate): boolean {
  // Any word of a draft is the article's own; among phrasings there are idioms and asides.
  const shares = entry.phrased ? evidence.dwells : evidence.inEntry;
  return entities.length > 0 || (shares >= ON_STORY && !isSmallTalk(text));
}
