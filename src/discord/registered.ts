import { isDeepStrictEqual } from "node:util";
import { ApplicationCommandType } from "discord.js";
import { z } from "zod";
import type { Command } from "./commands/command.js";

/** Discord returns null, or the default, for what was left out. */
const localizations = z
  .record(z.string(), z.string())
  .nullish()
  .transform((given) => given ?? {});
const flag = z
  .boolean()
  .nullish()
  .transform((given) => given ?? false);
const anything = z
  .unknown()
  .optional()
  .transform((given) => given ?? null);
/** The order means nothing. */
const set = z
  .array(z.number())
  .nullish()
  .transform((given) => given?.toSorted((one, other) => one - other) ?? null);

const optionSchema = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: localizations,
  description: z.string().default(""),
  description_localizations: localizations,
  required: flag,
  autocomplete: flag,
  choices: z
    .array(z.object({ name: z.string(), name_localizations: localizations, value: z.unknown() }))
    .nullish()
    .transform((given) => given ?? []),
  min_length: anything,
  max_length: anything,
  min_value: anything,
  max_value: anything,
  channel_types: set,
  get options() {
    return z
      .array(optionSchema)
      .nullish()
      .transform((given) => given ?? []);
  },
});

/** A command as Discord keeps it, less what Discord adds, its defaults filled in. */
export const registeredSchema = z.object({
  type: z.number().default(ApplicationCommandType.ChatInput),
  name: z.string(),
  name_localizations: localizations,
  description: z.string().default(""),
  description_localizations: localizations,
  options: optionSchema.shape.options,
  default_member_permissions: anything,
  nsfw: flag,
  contexts: set,
  integration_types: set,
});

export type Registered = z.infer<typeof registeredSchema>;

/** Whether Discord already has the command as it is declared. */
export function isRegistered(declared: Command["data"], registered: Registered): boolean {
  const wanted = registeredSchema.parse(declared);
  // Where a command does not say where it can be used, Discord fills in what the application allows.
  const { contexts, integration_types } = registered;
  const open = {
    ...(declared.contexts === undefined && { contexts }),
    ...(declared.integration_types === undefined && { integration_types }),
  };
  return isDeepStrictEqual({ ...wanted, ...open }, registered);
}
