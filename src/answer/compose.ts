import type { Fact } from "../knowledge/schema.js";
import { firstQuestionOf } from "../knowledge/questions-of.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { factsOf, type Candidate } from "../search/rank.js";
import type { Answer } from "./answer.js";
import { attribution } from "./attribution.js";
import { toldBeside } from "./beside.js";
import { correction } from "./correction.js";
import { createFootnotes } from "./footnotes.js";
import { whatIsMissing } from "./missing.js";
import { citing, plain, sentencesOf } from "./sentences-of.js";
import type { Verdict } from "./verdict.js";

const MOST_SUGGESTIONS = 3;

/** Puts a verdict into sentences with footnotes. */
export function compose(
  asked: string,
  question: AnalysedQuestion,
  verdict: Verdict,
  knowledge: IndexedKnowledge,
): Answer {
  const common = { question: asked, confidence: verdict.confidence };
  switch (verdict.kind) {
    case "borneOut": {
      const notes = createFootnotes(knowledge);
      const told = [verdict.fact, ...(verdict.with ?? [])];
      const beside = told.flatMap((fact) => toldBeside(fact, knowledge));
      const facts = [...new Set([...told, ...beside.filter((fact) => !verdict.said?.includes(fact))])];
      const lead = verdict.says === undefined ? [] : [plain(verdict.says === "yes" ? "Yes." : "No.")];
      const sentences = [...lead, ...facts.flatMap((fact) => sentencesOf(fact, notes))];
      const suggestions = nextQuestions(verdict.ranked, facts);
      return {
        ...common,
        status: "answered",
        sentences,
        facts,
        footnotes: notes.all,
        suggestions,
      };
    }
    case "contradicted": {
      const notes = createFootnotes(knowledge);
      const lead = correction(verdict.wrong, verdict.fact, knowledge);
      const sentences = [plain(lead), ...sentencesOf(verdict.fact, notes)];
      const suggestions = nextQuestions(verdict.ranked, [verdict.fact]);
      return {
        ...common,
        status: "corrected",
        sentences,
        facts: [verdict.fact],
        footnotes: notes.all,
        suggestions,
      };
    }
    case "computed": {
      const notes = createFootnotes(knowledge);
      const { facts, sentences: worked, says } = verdict.computation;
      const sentences = worked.map((step) => citing(step, notes));
      const suggestions = nextQuestions(verdict.ranked, facts);
      const status = says === "otherwise" ? "corrected" : "answered";
      return { ...common, status, sentences, facts, footnotes: notes.all, suggestions };
    }
    case "uncomputable":
      return {
        ...common,
        status: "not_covered",
        sentences: [plain(verdict.reason)],
        suggestions: nextQuestions(verdict.ranked),
      };
    case "attributed": {
      const notes = createFootnotes(knowledge);
      const { fact } = verdict;
      const sentences = [
        { text: attribution(fact, knowledge), marks: notes.cite(fact) },
        ...sentencesOf(fact, notes),
      ];
      return {
        ...common,
        status: "answered",
        sentences,
        facts: [fact],
        footnotes: notes.all,
        suggestions: [],
      };
    }
    case "restated": {
      const notes = createFootnotes(knowledge);
      const { facts } = verdict;
      const sentences = facts.map((fact) => ({
        text: fact.short ?? fact.statement,
        marks: notes.cite(fact),
      }));
      return { ...common, status: "answered", sentences, facts, footnotes: notes.all, suggestions: [] };
    }
    case "noMore": {
      const sentences = [plain(`The sources gathered here say no more about ${verdict.topic}.`)];
      return { ...common, status: "not_covered", sentences, suggestions: nextQuestions(verdict.ranked) };
    }
    case "gap":
      return {
        ...common,
        status: "not_covered",
        sentences: [plain(verdict.gap.statement)],
        suggestions: nextQuestions(verdict.ranked),
      };
    case "silent": {
      const sentences = [plain(whatIsMissing(question, verdict.best))];
      return { ...common, status: "not_covered", sentences, suggestions: nextQuestions(verdict.ranked) };
    }
    case "severalMeant": {
      const suggestions = verdict.facts.flatMap((fact) => firstQuestionOf(fact) ?? []);
      return {
        ...common,
        status: "unclear",
        sentences: [plain("That could mean more than one thing.")],
        suggestions,
      };
    }
    case "offTopic":
      return {
        ...common,
        status: "off_topic",
        sentences: [plain(introduction(knowledge))],
        suggestions: openingQuestions(knowledge),
      };
    case "noWords": {
      const sentences = [plain("I could not find a question in that."), plain(introduction(knowledge))];
      return { ...common, status: "unclear", sentences, suggestions: openingQuestions(knowledge) };
    }
  }
}

/** One line on what can be asked. */
export function introduction(knowledge: IndexedKnowledge): string {
  const stories = new Intl.ListFormat("en").format(knowledge.packs.map((pack) => pack.about));
  return `Ask me about ${stories}: I answer with sources, or say that they do not say.`;
}

function nextQuestions(ranked: readonly Candidate[], said: readonly Fact[] = []): string[] {
  return factsOf(ranked)
    .filter((fact) => !said.includes(fact))
    .flatMap((fact) => firstQuestionOf(fact) ?? [])
    .slice(0, MOST_SUGGESTIONS);
}

function openingQuestions(knowledge: IndexedKnowledge): string[] {
  return knowledge.packs
    .flatMap((pack) => pack.facts.flatMap((fact) => firstQuestionOf(fact) ?? []))
    .slice(0, MOST_SUGGESTIONS);
}
