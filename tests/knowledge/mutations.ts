import { type Article, passageOf } from "../../src/knowledge/audit/article.js";
import { anchorFor } from "../../src/knowledge/draft-text.js";
import type { Citation, Fact } from "../../src/knowledge/schema.js";
import { periodsIn } from "../../src/language/dates.js";
import { findFigures } from "../../src/language/figures.js";
import type { Mutation } from "./mutants.js";

/** Each fact with its statement or its short form changed, for each change that a text allows. */
function reworded(fact: Fact, changes: (text: string) => readonly string[]): Fact[] {
  const { statement, short } = fact;
  return [
    ...changes(statement).map((text) => ({ ...fact, statement: text })),
    ...(short === undefined ? [] : changes(short).map((text) => ({ ...fact, short: text }))),
  ];
}

function spliced(text: string, { start, end }: { start: number; end: number }, other: string): string {
  return text.slice(0, start) + other + text.slice(end);
}

function citedText(fact: Fact, article: Article): string {
  return fact.citations
    .filter(({ source }) => source === article.source.id)
    .map(({ paragraph = 0 }) => passageOf(article, paragraph)?.text ?? "")
    .join("\n");
}

const figure: Mutation = (fact, { article }) => {
  const known = findFigures(citedText(fact, article)).map(({ value }) => value);
  const others = [7, 12, 25, 41, 64].filter((value) => !known.includes(value));
  return [
    ...reworded(fact, (text) =>
      findFigures(text).flatMap((found) => {
        const unit = found.unit === "percent" ? "%" : found.text.replace(/^[\w.,]+/, "");
        return others.map((value) => spliced(text, found, `${value}${unit}`));
      }),
    ),
    ...fact.figures.flatMap((listed, index) =>
      others.map((value) => ({ ...fact, figures: fact.figures.with(index, { ...listed, value }) })),
    ),
  ];
};

const name: Mutation = (fact, { article, names }) => {
  const text = citedText(fact, article);
  const others = names.entities.filter((entity) => !names.isNamed(entity, text));
  return [
    ...reworded(fact, (worded) =>
      names
        .mentions(worded)
        .flatMap((mention) =>
          others
            .filter(({ id }) => id !== mention.entity.id)
            .map((other) => worded.replace(mention.text, other.name)),
        ),
    ),
    ...(fact.said_by === undefined ? [] : others.map(({ id }) => ({ ...fact, said_by: id }))),
  ].filter(
    (mutant) =>
      mutant.statement !== fact.statement || mutant.short !== fact.short || mutant.said_by !== fact.said_by,
  );
};

const date: Mutation = (fact) => [
  ...reworded(fact, (text) =>
    periodsIn(text).flatMap((found) =>
      ["in March 2014", "2011", "on 3 June 2014", "the fourth quarter of 2012"].map((other) =>
        spliced(text, found, other),
      ),
    ),
  ),
  ...(fact.date === undefined ? [] : ["2014-03", "2011", "2014-06-03", "2012-Q4"]).map((other) => ({
    ...fact,
    date: other,
  })),
  ...fact.figures.flatMap((listed, index) =>
    listed.period === undefined
      ? []
      : ["2014-Q3", "2012"].map((period) => ({
          ...fact,
          figures: fact.figures.with(index, { ...listed, period }),
        })),
  ),
];

/** Another paragraph, cited with the anchor as it was, or with an anchor that is right for it. */
const recited =
  (anchorOf: (citation: Citation, paragraph: string) => Citation["anchor"]): Mutation =>
  (fact, { article }) => {
    const cited = fact.citations.map((citation) => citation.paragraph);
    return fact.citations.flatMap((citation, index) =>
      article.paragraphs.flatMap((text, at) => {
        if (citation.source !== article.source.id || cited.includes(at + 1)) return [];
        const moved = { ...citation, paragraph: at + 1, anchor: anchorOf(citation, text) };
        return [{ ...fact, citations: fact.citations.with(index, moved) }];
      }),
    );
  };

const paragraph = recited(({ anchor }) => anchor);
const passage = recited((_, text) => anchorFor(text));

const TURNED: Readonly<Record<string, string>> = {
  fell: "rose",
  fall: "rise",
  falling: "rising",
  drop: "rise",
  declines: "increases",
  down: "up",
  rose: "fell",
  rise: "fall",
  rising: "falling",
  up: "down",
  biggest: "smallest",
  smallest: "biggest",
};

const direction: Mutation = (fact) => [
  ...reworded(fact, (text) =>
    Array.from(text.matchAll(/\b\p{L}+\b/gu)).flatMap((word) => {
      const turned = TURNED[word[0].toLowerCase()];
      return turned === undefined
        ? []
        : [spliced(text, { start: word.index, end: word.index + word[0].length }, turned)];
    }),
  ),
  ...fact.figures.flatMap((listed, index) =>
    listed.direction === undefined
      ? []
      : [
          {
            ...fact,
            figures: fact.figures.with(index, {
              ...listed,
              direction: listed.direction === "up" ? ("down" as const) : ("up" as const),
            }),
          },
        ],
  ),
];

const VERB = /\b(?:is|are|was|were|has|had|will|could|can)\b/g;
const PAST = /\b(?:said|says|announced|reported|put|made|fell)\b/g;
const DENIAL = /\b(?:not|never|no) /g;

const negation: Mutation = (fact) =>
  reworded(fact, (text) => [
    ...Array.from(text.matchAll(VERB), ({ 0: verb, index }) =>
      spliced(text, { start: index, end: index + verb.length }, `${verb} not`),
    ),
    ...Array.from(text.matchAll(PAST), ({ index }) => spliced(text, { start: index, end: index }, "never ")),
    ...Array.from(text.matchAll(DENIAL), ({ 0: denial, index }) =>
      spliced(text, { start: index, end: index + denial.length }, ""),
    ),
  ]);

/** What an audit has to catch. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  figure,
  name,
  date,
  paragraph,
  passage,
  direction,
  negation,
};

/** Two parties of the paragraph in each other's place: every word is there, so an audit of words sees little. */
export const swap: Mutation = (fact, { names }) =>
  reworded(fact, (text) => {
    const mentions = names.mentions(text);
    return mentions.flatMap((first, index) =>
      mentions
        .slice(index + 1)
        .filter(({ entity }) => entity.id !== first.entity.id)
        .map((second) => {
          const [a, b] = [text.indexOf(first.text), text.lastIndexOf(second.text)];
          const swapped = spliced(text, { start: b, end: b + second.text.length }, first.text);
          return spliced(swapped, { start: a, end: a + first.text.length }, second.text);
        }),
    );
  });
