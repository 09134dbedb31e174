import { type Document, type ErrorCode, isScalar, visit } from "yaml";

/** Something wrong at an offset of a text. */
export interface Mistake {
  readonly offset: number;
  readonly expected: string;
  readonly found: string;
}

/** What the parser says against the text; a warning (an unknown tag) is no less wrong in a pack than an error. */
export function syntaxMistakes({ errors, warnings }: Document.Parsed): Mistake[] {
  return [...errors, ...warnings].map((error) => {
    const [expected, found] = IN_WORDS[error.code] ?? ["valid YAML", `a mistake: ${error.message}`];
    return { offset: error.pos[0], expected, found };
  });
}

/** The mistakes that people make most, as they would say them: what was expected and what was found. */
const IN_WORDS: Readonly<Partial<Record<ErrorCode, readonly [string, string]>>> = {
  MULTIPLE_DOCS: ["one document in the file", "another one, after ---"],
  TAB_AS_INDENT: ["spaces before the text", "a tab"],
  BLOCK_AS_IMPLICIT_KEY: ["valid YAML", "a second colon in the line (put text that has a colon in quotes)"],
  BAD_SCALAR_START: ["valid YAML", "a sign that text cannot begin with (put the text in quotes)"],
};

/** Mostly text that begins with an asterisk and lacks its quotes. */
export function danglingAliases(document: Document): Mistake[] {
  const anchors = new Set<string | undefined>();
  const mistakes: Mistake[] = [];
  visit(document, {
    Value(_, { anchor }) {
      anchors.add(anchor);
    },
    Alias(_, alias) {
      if (anchors.has(alias.source)) return;
      const found = `"*${alias.source}", which names nothing (put text that begins with * in quotes)`;
      mistakes.push({ offset: alias.range?.[0] ?? 0, expected: "valid YAML", found });
    },
  });
  return mistakes;
}

/** Looked for here, because the parser's own search compares every key with every other. */
export function repeatedKeys(document: Document): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) {
          mistakes.push({ offset: key.range?.[0] ?? 0, expected: "each key once", found: `"${name}" again` });
        }
        seen.add(name);
      }
    },
  });
  return mistakes;
}
