import { z } from "zod";
import { StorageError } from "../errors.js";
import { DEFAULT_SETTINGS, type ServerSettings } from "./storage.js";

/** As much of a row as tells what it is. */
const FOUND_CHARACTERS = 80;

/** What was saved before a setting existed has its default. */
const settingsSchema = z.object({
  channels: z.array(z.string()).default([]),
  questionChannel: z.string().nullable().default(DEFAULT_SETTINGS.questionChannel),
  isPrivate: z.boolean().default(DEFAULT_SETTINGS.isPrivate),
  cooldownSeconds: z.number().default(DEFAULT_SETTINGS.cooldownSeconds),
  packs: z.array(z.string()).default([]),
});

/**
 * The settings of a server, as its row has them.
 *
 * @throws StorageError where that cannot be understood
 */
export function readSettings(server: string, value: string): ServerSettings {
  try {
    return settingsSchema.parse(JSON.parse(value));
  } catch (cause) {
    throw new StorageError({
      code: "bad-settings",
      where: `table settings, server ${server}`,
      expected: "settings as /settings saves them",
      found: JSON.stringify(value.slice(0, FOUND_CHARACTERS)),
      next: "Delete the row; the server then has the defaults, and /settings saves anew.",
      cause,
    });
  }
}
