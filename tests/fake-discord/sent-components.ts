import { z } from "zod";
import type { SentComponent } from "./records.js";

const schema = z.object({
  type: z.number(),
  custom_id: z.string(),
  label: z.string().optional(),
  disabled: z.boolean().default(false),
  options: z.array(z.object({ label: z.string(), value: z.string() })).default([]),
});

/** The components that people can use, in order, from whatever they are laid out in. */
export function sentComponents(laidOut: unknown): SentComponent[] {
  if (typeof laidOut !== "object" || laidOut === null) return [];
  const { success, data } = schema.safeParse(laidOut);
  if (!success) return Object.values(laidOut).flatMap(sentComponents);
  const { type, custom_id: customId, label, disabled, options } = data;
  return [{ type, customId, label, disabled, options }];
}
