import { z } from "zod";
import { newId } from "./world.js";

const commandSchema = z.looseObject({
  name: z.string(),
  type: z.number().default(1),
  options: z.array(z.record(z.string(), z.unknown())).optional(),
  contexts: z.array(z.number()).nullish(),
  integration_types: z.array(z.number()).nullish(),
  default_member_permissions: z.number().nullish(),
});

/** The commands that are registered, by where they hold, as Discord gives them back. */
export class RegisteredCommands {
  readonly #byScope = new Map<string, readonly object[]>();

  list(scope: string): readonly object[] {
    return this.#byScope.get(scope) ?? [];
  }

  replace(scope: string, body: unknown, guildId: string | undefined): readonly object[] {
    const stored = z
      .array(commandSchema)
      .parse(body)
      .map(
        ({ options, contexts, integration_types, default_member_permissions: permissions, ...command }) => ({
          ...command,
          id: newId(),
          application_id: newId(),
          version: newId(),
          // A text, as long as a number cannot hold all permissions.
          default_member_permissions: permissions == null ? null : String(permissions),
          name_localizations: null,
          description_localizations: null,
          nsfw: false,
          // In another order than they were sent in, and without what is the default.
          contexts: guildId === undefined ? (contexts?.toReversed() ?? null) : null,
          integration_types: guildId === undefined ? (integration_types?.toReversed() ?? [0]) : [0],
          ...(guildId === undefined ? {} : { guild_id: guildId }),
          ...(options === undefined ? {} : { options: options.map(withoutDefaults) }),
        }),
      );
    this.#byScope.set(scope, stored);
    return stored;
  }
}

function withoutDefaults(option: Record<string, unknown>): object {
  const kept = Object.entries(option).filter(([, value]) => value !== false);
  return { ...Object.fromEntries(kept), name_localizations: null, description_localizations: null };
}
