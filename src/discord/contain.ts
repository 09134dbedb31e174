import { randomUUID } from "node:crypto";
import type { Client } from "discord.js";
import { UserError } from "../errors.js";
import type { Face } from "./face.js";
import { loggable } from "./loggable.js";
import { presentWords } from "./present/message.js";
import type { PresentedText } from "./present/presented.js";
import { refusalOf } from "./refusal.js";

/** One thing that happened in Discord, as far as a failure has to know it. */
export interface Happening {
  /** `/ask`, `message`, for the log. */
  readonly what: string;
  readonly channelId: string | null;
  readonly guildId: string | null;
  readonly locale: string;
  /** Shows words to whoever is waiting; undefined where nothing can be shown. */
  readonly tell: ((words: PresentedText) => Promise<unknown>) | undefined;
}

/** The one catch of this face: it logs everything, and shows people a UserError's words only. */
export async function contain(
  client: Client<true>,
  face: Face,
  { what, channelId, guildId, locale, tell }: Happening,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const where = { what, channel: channelId, server: guildId };
    const refusal = refusalOf(error, client, channelId);
    if (refusal !== undefined) {
      face.log.warn({ ...where, ...refusal }, "Discord did not let me reply");
      return;
    }
    const id = randomUUID().slice(0, 8);
    face.log.error({ ...where, id, error: loggable(error) }, "an event could not be handled");
    const words = error instanceof UserError ? error.message : face.words(locale)("error.unexpected", { id });
    await tell?.(presentWords(words)).catch((second: unknown) => {
      face.log.warn({ ...where, id, error: loggable(second) }, "nor could anybody be told");
    });
  }
}
