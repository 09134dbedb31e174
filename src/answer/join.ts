import { footnotesOf, type Answer, type Footnote, type Sentence } from "./answer.js";

const MOST_SUGGESTIONS = 3;

/**
 * One answer from those to the questions of a message, in their order: each stated with its own footnotes, the
 * same passage noted once, and what is missing named. As sure as the least sure of what is stated.
 */
export function join(question: string, answers: readonly [Answer, ...Answer[]]): Answer {
  const [first, ...more] = answers;
  if (more.length === 0) return { ...first, question };
  const stated = answers.filter((one) => one.status === "answered" || one.status === "corrected");
  const missing = answers.filter(({ status }) => status === "not_covered");
  const suggestions = [...new Set(answers.flatMap((one) => one.suggestions))].slice(0, MOST_SUGGESTIONS);
  const [lead = missing[0] ?? first] = stated;
  const common = {
    question,
    suggestions,
    confidence: Math.min(...stated.map(({ confidence }) => confidence)),
  };
  if (stated.length === 0)
    return {
      ...lead,
      ...common,
      confidence: lead.confidence,
      sentences: unrepeated(missing.length > 0 ? missing : [lead]),
    };

  const footnotes: Footnote[] = [];
  const said = answers
    .filter((one) => stated.some((other) => other === one) || missing.includes(one))
    .map((one) => {
      const marks = new Map(footnotesOf(one).map((note) => [note.mark, noted(note, footnotes)]));
      return {
        sentences: one.sentences.map(({ text, marks: old }) => ({
          text,
          marks: old.flatMap((mark) => marks.get(mark) ?? []),
        })),
      };
    });
  return {
    ...common,
    status: stated.every(({ status }) => status === "corrected") ? "corrected" : "answered",
    sentences: unrepeated(said),
    facts: [...new Set(stated.flatMap(({ facts }) => facts))],
    footnotes,
  };
}

/** The mark of a footnote in the list, which takes it in if it has not the same. */
function noted(note: Footnote, footnotes: Footnote[]): number {
  const same = footnotes.find(({ label, claim }) => label === note.label && claim === note.claim);
  if (same !== undefined) return same.mark;
  footnotes.push({ ...note, mark: footnotes.length + 1 });
  return footnotes.length;
}

function unrepeated(answers: readonly { readonly sentences: readonly Sentence[] }[]): Sentence[] {
  const sentences = answers.flatMap((one) => one.sentences);
  return sentences.filter(
    ({ text }, at) =>
      sentences.findIndex((other) => other.text === text) === at || /^(?:Yes|No)\.$/.test(text),
  );
}
