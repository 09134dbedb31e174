import type { Locale } from "discord.js";
import { en } from "./en.js";

export type MessageId = keyof typeof en;

/** A whole language: every message of the English one, and further plural forms (`_few`) where it has them. */
export type Catalogue = Readonly<Record<MessageId, string> & Record<string, string>>;

/** Every language that there is, by Discord's name for it; English stands in for the others. */
export const languages: { readonly en: Catalogue } & Partial<Readonly<Record<Locale, Catalogue>>> = { en };
