import { readFileSync, readdirSync } from "node:fs";
import { createHash } from "node:crypto";
import { z } from "zod";

const questionSchema = z.object({
  q: z.string(),
  kind: z.string(),
  voice: z.string(),
  status: z.enum(["answered", "corrected", "not_covered", "off_topic", "unclear"]),
  /** `source:paragraph`, or the source alone where its paragraphs are not known. */
  where: z.array(z.string()).default([]),
  /** What the text must contain; of an inner list, one. */
  says: z.array(z.union([z.string(), z.array(z.string())])).default([]),
});

export type EvaluationQuestion = z.infer<typeof questionSchema>;

/** Work goes by the working half; the reporting half says how good the result is where nobody looked. */
export const HALVES = ["working", "reporting"] as const;

export type Half = (typeof HALVES)[number];

const FOLDER = new URL("./questions/", import.meta.url);

/** Every question with what a right answer cites and says, one JSON object a line in `questions/`. */
export function readQuestions(): EvaluationQuestion[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, FOLDER), "utf8").trim().split("\n"))
    .map((line) => questionSchema.parse(JSON.parse(line)));
}

/** The half a question belongs to, by the first bit of its hash: fixed, and blind to what it asks. */
export function halfOf({ q }: Pick<EvaluationQuestion, "q">): Half {
  const [first] = createHash("sha256").update(`footnote ${q}`).digest();
  return (first ?? 0) < 128 ? "working" : "reporting";
}
