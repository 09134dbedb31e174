import { z } from "zod";

/** A citation as every command with `--json` prints it. */
export const citationSchema = z.strictObject({
  mark: z.int().positive(),
  source: z.string(),
  paragraph: z.int().positive().nullable(),
  url: z.url().nullable(),
  label: z.string(),
});
