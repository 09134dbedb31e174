import type { Entries, Placed } from "../entries.js";
import { fault, type Problem } from "../problem.js";
import type { Fact, Gap } from "../schema.js";
import { QUESTION_LISTS, questionsIn } from "../questions-of.js";
import { questionKey } from "../same-words.js";

interface Claimant {
  readonly id: string;
  /** Undefined for a gap, which shares a question with nothing. */
  readonly differsFrom: readonly string[] | undefined;
}

/** A question has one answer: two entries claim it only where both say that they do so on purpose. */
export function sharedQuestions({ facts, gaps }: Entries): Problem[] {
  const claims = new Map<string, Claimant[]>();
  const problems: Problem[] = [];
  const claim = ({ value, at }: Placed<Fact | Gap>, claimant: Claimant): void => {
    const own = new Set<string>();
    for (const { question, list, index } of placed(value)) {
      const key = questionKey(question);
      if (key === "") continue;
      const place = at(list, index);
      if (own.has(key)) {
        problems.push(fault(place, "each question once", `"${question}" again`));
        continue;
      }
      own.add(key);
      const earlier = claims.get(key) ?? [];
      const rival = earlier.find((other) => !onPurpose(other, claimant));
      if (rival !== undefined) {
        const expected = "a question of its own, or differs_from in both";
        problems.push(fault(place, expected, `"${question}", which ${rival.id} answers too`));
      }
      claims.set(key, [...earlier, claimant]);
    }
  };
  for (const gap of gaps) claim(gap, { id: `the gap ${gap.value.id}`, differsFrom: undefined });
  for (const fact of facts) claim(fact, { id: fact.value.id, differsFrom: fact.value.differs_from });
  return problems;
}

function placed(entry: Fact | Gap): { question: string; list: string; index: number }[] {
  const lists = QUESTION_LISTS.map((list) => ({ list, questions: questionsIn(entry, list) }));
  const premises = "false_premises" in entry ? entry.false_premises : [];
  return [...lists, { list: "false_premises", questions: premises }].flatMap(({ list, questions }) =>
    questions.map((question, index) => ({ question, list, index })),
  );
}

function onPurpose(a: Claimant, b: Claimant): boolean {
  return (a.differsFrom?.includes(b.id) ?? false) && (b.differsFrom?.includes(a.id) ?? false);
}
