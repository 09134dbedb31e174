import { languages, type MessageId } from "./languages.js";

/** The description of a command or an option in every language, as it is declared to Discord. */
export function described(id: MessageId): {
  readonly description: string;
  readonly description_localizations: Readonly<Record<string, string>>;
} {
  return { description: languages.en[id], description_localizations: inOtherLanguages(id) };
}

/** The name of a menu's entry in every language; those of slash commands are the same in all. */
export function named(id: MessageId): {
  readonly name: string;
  readonly name_localizations: Readonly<Record<string, string>>;
} {
  return { name: languages.en[id], name_localizations: inOtherLanguages(id) };
}

function inOtherLanguages(id: MessageId): Readonly<Record<string, string>> {
  const others = Object.entries(languages).filter(([locale]) => locale !== "en");
  return Object.fromEntries(others.map(([locale, catalogue]) => [locale, catalogue[id]]));
}
