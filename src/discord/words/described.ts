import { languages, type MessageId } from "./languages.js";

/** The description of a command or an option in every language, as it is declared to Discord. */
export function described(id: MessageId): {
  readonly description: string;
  readonly description_localizations: Readonly<Record<string, string>>;
} {
  const { en, ...others } = languages;
  return {
    description: en[id],
    description_localizations: Object.fromEntries(
      Object.entries(others).map(([locale, catalogue]) => [locale, catalogue[id]]),
    ),
  };
}
