import { z } from "zod";

const textSchema = z.object({ type: z.literal(10), content: z.string() });

/** The texts of a message that is made of components, in their order. */
export function panelTexts(laidOut: unknown): string[] {
  if (typeof laidOut !== "object" || laidOut === null) return [];
  const { success, data } = textSchema.safeParse(laidOut);
  return success ? [data.content] : Object.values(laidOut).flatMap(panelTexts);
}
