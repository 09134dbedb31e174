import { createInstance, type TFunction } from "i18next";
import type { en } from "./en.js";
import { languages } from "./languages.js";

declare module "i18next" {
  interface CustomTypeOptions {
    keySeparator: false;
    nsSeparator: false;
    resources: { translation: typeof en };
  }
}

/** The message of an id in one language: `words("answer.suggestions")`. Fills in, and does not escape. */
export type Words = TFunction;

/** Gives the words of a locale, as Discord writes it; of English where there is no such language. */
export function createWords(): (locale: string) => Words {
  const catalogues = createInstance({
    resources: Object.fromEntries(
      Object.entries(languages).map(([locale, translation]) => [locale, { translation }]),
    ),
    fallbackLng: "en",
    keySeparator: false,
    nsSeparator: false,
    // Presentation escapes, as Discord needs it.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void catalogues.init();
  return (locale) => catalogues.getFixedT(locale);
}
