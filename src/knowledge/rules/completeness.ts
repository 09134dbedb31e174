import type { Entries, Placed } from "../entries.js";
import { fault, note, type Problem } from "../problem.js";
import { questionsOf } from "../questions-of.js";
import type { Fact } from "../schema.js";
import { unlistedFigures } from "./figures.js";

/** People ask for one thing in many ways; with fewer phrasings than this, too many of them miss. */
const FEWEST_QUESTIONS = 8;

/** Finished facts have all their parts; what a draft still lacks is noted. */
export function missingParts({ facts }: Entries): Problem[] {
  return facts.flatMap((fact) => (fact.value.draft ? [draftNote(fact)] : missingFromFact(fact)));
}

/** A pack has something to say. Not asked of one whose facts could not be read. */
export function noFacts({ facts, sources, unreadable, complete }: Entries): Problem[] {
  const place = sources[0]?.at();
  return facts.length > 0 || !complete || unreadable.size > 0 || place === undefined
    ? []
    : [fault({ ...place, line: 1, column: 1 }, "facts in a YAML file beside pack.yaml", "none")];
}

function missingFromFact({ value, at }: Placed<Fact>): Problem[] {
  const { id, short, said_by } = value;
  const questions = questionsOf(value);
  const few = questions.length < FEWEST_QUESTIONS;
  return [
    ...(few
      ? [fault(at("questions"), `at least ${FEWEST_QUESTIONS} questions`, String(questions.length))]
      : []),
    ...(short === undefined ? [fault(at(), `a short form of ${id}`, "none")] : []),
    ...(said_by === undefined ? [fault(at(), `who said ${id} (said_by)`, "nobody")] : []),
  ];
}

function draftNote({ value, at }: Placed<Fact>): Problem {
  const lacks = [
    ...(questionsOf(value).length < FEWEST_QUESTIONS
      ? [`phrasings (${questionsOf(value).length} of ${FEWEST_QUESTIONS} questions)`]
      : []),
    ...(value.short === undefined ? ["short"] : []),
    ...(value.said_by === undefined ? ["said_by"] : []),
    ...(unlistedFigures(value, value.statement).length > 0 ? ["figures"] : []),
  ];
  const found =
    lacks.length === 0
      ? "a draft that lacks nothing but its rewriting: then take out draft: true"
      : `a draft without ${lacks.join(", ")}`;
  return note(at(), `a finished ${value.id} in your own words`, found);
}
