import { z } from "zod";
import type { PackFile } from "./files.js";
import { factsFileSchema, manifestSchema } from "./schema.js";

/**
 * The pack's format as JSON Schema, which editors use for completion and for marking mistakes as they are typed.
 * Draft 7, because that is what they all know.
 */
export function jsonSchemas(): PackFile[] {
  return [
    schemaFile("pack.schema.json", "Footnote: a pack's manifest (pack.yaml)", manifestSchema),
    schemaFile("facts.schema.json", "Footnote: facts of a pack (every other .yaml file)", factsFileSchema),
  ];
}

function schemaFile(name: string, title: string, schema: z.ZodType): PackFile {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", target: "draft-7" });
  return { name, text: `${JSON.stringify({ $schema, $id: name, title, ...rest }, null, 2)}\n` };
}
