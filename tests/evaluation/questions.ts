import { readFileSync, readdirSync } from "node:fs";
import { createHash } from "node:crypto";
import { z } from "zod";

const STATUSES = ["answered", "corrected", "not_covered", "off_topic", "unclear"] as const;

const questionSchema = z.object({
  /** What the same person asked before it, in one conversation. */
  before: z.array(z.string()).default([]),
  q: z.string(),
  kind: z.string(),
  voice: z.string(),
  status: z.enum(STATUSES),
  /** What it may be as well without a fair reader's holding it against anybody. */
  also: z.array(z.enum(STATUSES)).default([]),
  /** `source:paragraph`, or the source alone where its paragraphs are not known. */
  where: z.array(z.string()).default([]),
  /** What the text must contain; of an inner list, one. */
  says: z.array(z.union([z.string(), z.array(z.string())])).default([]),
});

export interface EvaluationQuestion extends z.infer<typeof questionSchema> {
  /** The file that it stands in is of its set: single questions, dialogues, sums. */
  readonly set: string;
}

/** Work goes by the working half; the reporting half says how good the result is where nobody looked. */
export const HALVES = ["working", "reporting"] as const;

export type Half = (typeof HALVES)[number];

/** What is reported of apart: beside the halves what people from outside asked, who knew the sources and nothing else. */
export const PARTS = [...HALVES, "outside"] as const;

export type Part = (typeof PARTS)[number];

const FOLDER = new URL("./questions/", import.meta.url);
const OUTSIDE = new URL("./outside/", import.meta.url);

/** Questions on their own; the weights are fitted on them, and the confidence is calibrated on them. */
export const SINGLE = "questions";

const SETS: Readonly<Record<string, string>> = { "dialogues.jsonl": "dialogues", "sums.jsonl": "sums" };

/** Every question with what a right answer cites and says, one JSON object a line in `questions/`. */
export function readQuestions(): EvaluationQuestion[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".jsonl"));
  return names.sort().flatMap((name) => readLines(new URL(name, FOLDER), SETS[name] ?? SINGLE));
}

/** The same from outside: nothing is fitted on it, and nobody looks at what is wrong of it. */
export function readOutsideQuestions(): EvaluationQuestion[] {
  const names = ["questions.jsonl", ...Object.keys(SETS)];
  return names.flatMap((name) => readLines(new URL(name, OUTSIDE), SETS[name] ?? SINGLE));
}

/** Single questions that weights are fitted on, and nothing is reported of. */
export function readFittingQuestions(): EvaluationQuestion[] {
  return readLines(new URL("./fitting/questions.jsonl", import.meta.url), "fitting");
}

/** Dialogues that weights are fitted on, and nothing is reported of. */
export function readFollowUps(): EvaluationQuestion[] {
  return readLines(new URL("./fitting/follow-ups.jsonl", import.meta.url), "fitting");
}

/** Everyday questions and remarks on no story, a line each, that weights are fitted on. */
export function readOffTopic(): string[] {
  return readFileSync(new URL("./fitting/off-topic.txt", import.meta.url), "utf8")
    .trim()
    .split("\n");
}

function readLines(file: URL, set: string): EvaluationQuestion[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => ({ ...questionSchema.parse(JSON.parse(line)), set }));
}

type Asked = Pick<EvaluationQuestion, "q"> & Partial<Pick<EvaluationQuestion, "before">>;

/** A question as it is told apart from others: with what was asked before it. */
export function asked({ before = [], q }: Asked): string {
  return [...before, q].join(" › ");
}

/** The half a question belongs to, by the first bit of its hash: fixed, and blind to what it asks. */
export function halfOf(question: Asked): Half {
  const [first] = createHash("sha256")
    .update(`footnote ${asked(question)}`)
    .digest();
  return (first ?? 0) < 128 ? "working" : "reporting";
}
