import { z } from "zod";

/**
 * The one definition of a pack's format. The types below come from it, and so do the JSON Schemas that
 * give curators completion in their editor. Rules that span several entries are in `check.ts`.
 */

/** Ids are carried where there is little room: in the buttons under an answer. */
const MOST_ID_CHARACTERS = 64;

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id of lower-case letters, digits and single hyphens")
  .max(MOST_ID_CHARACTERS, `an id of at most ${MOST_ID_CHARACTERS} characters`)
  .describe("Lower-case letters, digits and single hyphens.");
const line = z.string().trim().min(1, "some text");
/** One text a line (`questions: |`), which needs no quotes whatever is asked, or a list. */
const lines = z
  .union([z.string(), z.array(z.string())], "texts, one a line, or a list of them")
  .transform((given) => (typeof given === "string" ? given.split("\n") : given).map((text) => text.trim()))
  .transform((texts) => texts.filter((text) => text !== ""));
const day = z.iso.date("a date like 2014-08-22");

export const sourceSchema = z.strictObject({
  id,
  publisher: line.describe("The Irish Times"),
  agency: line.optional().describe("The news agency whose report the publisher printed."),
  title: line,
  published: day.optional(),
  published_note: line.optional().describe("How the date is known, when the page does not print it."),
  url: z.url("an https URL").optional(),
  http_note: line.optional().describe("Why the link is http: the publisher serves nothing else."),
  paragraphs: z
    .int()
    .positive()
    .optional()
    .describe(
      "How many paragraphs the body has. Leave it out when they are not known; citations then name none.",
    ),
  digests: z
    .array(z.string().regex(/^[0-9a-f]{16}$/, "16 hexadecimal digits in quotes"))
    .optional()
    .describe("A fingerprint of each paragraph, as footnote audit --digests prints them."),
  audited: day.optional().describe("The day on which footnote audit last found nothing against its facts."),
});

export const entitySchema = z.strictObject({
  id,
  name: line,
  kind: z.enum(["company", "person", "organisation", "government", "product", "place", "publication"]),
  aliases: z
    .array(line)
    .default([])
    .describe("Other names people type: short forms, tickers, Chinese names."),
  role: line.optional().describe("Who or what it is in this story, in a few words."),
  described_by: z.array(id).default([]).describe("The facts that say who or what it is."),
});

const anchorSchema = z.strictObject({
  start: line.describe(
    "The passage's first few words, exactly as on the page; no apostrophe or quotation mark.",
  ),
  end: line
    .optional()
    .describe("The passage's last few words. Leave it out when start alone is the passage."),
});

export const citationSchema = z.strictObject({
  source: id,
  paragraph: z.int().positive().optional(),
  anchor: anchorSchema.optional(),
});

/** `2014`, `2014-05`, `2014-08-22`, `2014-Q2`, `2014-H1`. */
const period = z
  .string()
  .regex(
    /^\d{4}(?:-(?:\d{2}(?:-\d{2})?|Q[1-4]|H[12]))?$/,
    "a period like 2014, 2014-05, 2014-05-30 or 2014-Q2",
  );

const figureSchema = z.strictObject({
  value: z.number(),
  unit: line.describe("percent, years, members, …"),
  of: line.describe("What the figure measures: IBM's sales in China."),
  direction: z.enum(["up", "down"]).optional(),
  approximately: z.enum(["about", "almost", "more than"]).optional(),
  period: period.optional(),
  basis: line.optional().describe("year on year, adjusted for currency"),
});

export const claimStatusSchema = z.enum(["company_statement", "press_report", "estimate", "opinion"]);

export const factSchema = z.strictObject({
  id,
  topic: line,
  statement: line.describe("One or two sentences, in our own words."),
  short: line.optional().describe("The quick form: a few words."),
  status: claimStatusSchema,
  said_by: id.optional().describe("The entity that said it."),
  citations: z.array(citationSchema).min(1, "at least one citation"),
  figures: z.array(figureSchema).default([]),
  date: period.optional().describe("When it happened."),
  date_note: line
    .optional()
    .describe("How the date is known, or how exact it is, when the source does not print it."),
  questions: lines.default([]).describe("At least eight ways to ask for this, as typed in chat."),
  answered_yes: lines.default([]).describe("Questions to which the answer is yes: is IBM's partner Chinese?"),
  answered_no: lines.default([]).describe("Questions to which the answer is no: is it a five-year deal?"),
  claims: lines
    .default([])
    .describe("True things people say that this fact bears out: Big Blue now has a partner in Jinan."),
  refutes: lines
    .default([])
    .describe("False things people take for granted that this fact contradicts: IBM bought Inspur."),
  false_premises: lines
    .default([])
    .describe("Questions that take for granted what this fact contradicts: why did IBM buy Inspur?"),
  differs_from: z.array(id).default([]).describe("Facts with which this one shares a question on purpose."),
  overview: z
    .boolean()
    .default(false)
    .describe("Whether it sums the story up, for people who ask what it is all about."),
  event: z.boolean().default(false).describe("Whether it belongs into a timeline; it needs a date then."),
  draft: z.boolean().default(false),
});

export const gapSchema = z.strictObject({
  id,
  statement: line.describe("The sources give no value for the deal."),
  questions: lines.refine((texts) => texts.length > 0, "at least one question"),
  claims: lines
    .default([])
    .describe("Things people say of which the sources say neither that they are so nor that they are not."),
});

/** `pack.yaml`. */
export const manifestSchema = z.strictObject({
  id,
  title: line,
  about: line.describe("The story as it is named in a sentence: IBM's 2014 partnership with Inspur."),
  sources: z.array(sourceSchema).min(1, "at least one source"),
  entities: z.array(entitySchema).default([]),
  gaps: z.array(gapSchema).default([]),
});

/** Every other `.yaml` file of the folder. */
export const factsFileSchema = z.array(factSchema);

export type Source = z.infer<typeof sourceSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type ClaimStatus = z.infer<typeof claimStatusSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Gap = z.infer<typeof gapSchema>;
export type Manifest = z.infer<typeof manifestSchema>;

/** A folder of knowledge about one story, parsed. The first source is the one it is mainly built from. */
export interface Pack extends Manifest {
  readonly facts: readonly Fact[];
}
