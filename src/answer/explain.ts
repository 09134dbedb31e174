import type { Fact } from "../knowledge/schema.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { AskedWord, Candidate } from "../search/rank.js";
import { stepsOf, type Step } from "./answer-question.js";
import type { Conversation } from "./conversation.js";
import type { Verdict } from "./verdict.js";

/** A fact or a gap that stood for choice. */
export interface Considered {
  readonly id: string;
  readonly kind: "fact" | "gap";
  readonly statement: string;
  /** Log-odds against the others, as search ranks them. */
  readonly score: number;
  /** The question's telling words that it has, and those that it lacks, as typed. */
  readonly matched: readonly string[];
  readonly missing: readonly string[];
  /** What else speaks against it: another period, another figure, not the kind of thing that is asked for. */
  readonly against: readonly string[];
}

/** Why a question was answered as it was. */
export interface Explanation {
  readonly question: string;
  readonly understood: {
    /** The words that tell something, the most telling first. */
    readonly words: readonly string[];
    readonly names: readonly string[];
    readonly asksFor: string;
    /** Whether it was filled in from what was said before. */
    readonly followsUp: boolean;
  };
  /** What was taken for a misspelling, and of what. */
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
  /** The rule that decided. */
  readonly because: string;
  readonly confidence: number;
  /** The ids of the facts stated. */
  readonly stated: readonly string[];
  /** Best first: the one decided on, the runner-up, and a third. */
  readonly considered: readonly Considered[];
}

/** From this weight on a word tells something. */
const TELLING = 0.15;
const MOST_CONSIDERED = 3;

/** Why a message gets the answer that `answer` gives it: one explanation for each of its questions. */
export function explain(
  message: string,
  conversation: Conversation,
  knowledge: IndexedKnowledge,
): Explanation[] {
  return stepsOf(message, conversation, knowledge).map((step) => explained(step, knowledge));
}

function explained({ analysed, verdict, given }: Step, { entities }: IndexedKnowledge): Explanation {
  const telling = analysed.terms.filter(({ tells }) => tells >= TELLING);
  return {
    question: given.question,
    understood: {
      words: telling.toSorted((a, b) => b.weight - a.weight).map(({ surface }) => surface),
      names: analysed.entities.flatMap((id) => entities.get(id)?.name ?? []),
      asksFor: ASKS_FOR[analysed.type],
      followsUp: analysed.followsUp,
    },
    corrected: analysed.terms.flatMap(({ correctedFrom, surface, entity }) =>
      correctedFrom === undefined
        ? []
        : {
            from: correctedFrom,
            to: entity === undefined ? surface : (entities.get(entity)?.name ?? surface),
          },
    ),
    because: BECAUSE[verdict.kind],
    confidence: given.confidence,
    stated: "facts" in given ? given.facts.map(({ id }: Fact) => id) : [],
    considered: verdict.ranked.slice(0, MOST_CONSIDERED).map(considered),
  };
}

function considered({ entry, score, evidence, matched, missing }: Candidate): Considered {
  const { of } = entry;
  const telling = (words: readonly AskedWord[]): string[] =>
    words.filter(({ tells }) => tells >= TELLING).map(({ text }) => text);
  return {
    id: entry.id,
    kind: of.kind,
    statement: of.kind === "fact" ? of.fact.statement : of.gap.statement,
    score,
    matched: telling(matched),
    missing: telling(missing),
    against: [
      ...(evidence.period === "differs" ? ["it is of another period"] : []),
      ...(evidence.figure === "differs" ? ["it has another figure"] : []),
      ...(evidence.givesType ? [] : ["it does not give the kind of thing that is asked for"]),
    ],
  };
}

const ASKS_FOR: Readonly<Record<AnalysedQuestion["type"], string>> = {
  person: "a person or an organisation",
  time: "a time",
  duration: "a duration",
  amount: "an amount",
  place: "a place",
  reason: "a reason",
  manner: "a manner",
  yes_no: "yes or no",
  thing: "a thing",
  any: "anything on these words",
};

const BECAUSE: Readonly<Record<Verdict["kind"], string>> = {
  borneOut: "the evidence bears the fact out as an answer",
  contradicted: "the question takes for granted what the fact contradicts",
  computed: "it asks for what follows from the figures or dates of facts",
  uncomputable: "it asks for what does not follow from the figures or dates of facts",
  attributed: "it asks who says what was just said",
  restated: "it asks for what was just said in other words",
  noMore: "all on the topic has been told",
  gap: "curators noted that the sources leave this open",
  silent: "no fact is borne out as an answer surely enough",
  severalMeant: "several facts answer about equally",
  offTopic: "it is not about the story",
  noWords: "it has no words to go by",
};
