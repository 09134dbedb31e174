import { Composer, CST, type Document, Lexer, type LineCounter, Parser, YAMLParseError } from "yaml";

/**
 * Parses a text as the library's own `parseDocument` does, with a guard between its lexer and its parser.
 *
 * @param lines gets to know where each line begins
 * @returns the document with what is wrong with it, or the offset at which it nests too deeply to be read
 */
export function compose(text: string, lines: LineCounter): Document.Parsed | number {
  const parser = new Parser(lines.addNewLine);
  const guard = new NestingGuard();
  let tooDeepAt: number | undefined;
  const tokens = function* (): Generator<CST.Token> {
    lines.addNewLine(0);
    for (const lexeme of new Lexer().lex(text)) {
      tooDeepAt = guard.tooDeepAt(lexeme);
      if (tooDeepAt !== undefined) return;
      yield* parser.next(lexeme);
    }
    yield* parser.end();
  };
  const composer = new Composer({ uniqueKeys: false, logLevel: "error" });
  const [document, another] = composer.compose(tokens(), true, text.length);
  if (document === undefined || tooDeepAt !== undefined) return tooDeepAt ?? 0;
  if (another !== undefined) {
    const [start, end] = another.range;
    document.errors.push(new YAMLParseError([start, end], "MULTIPLE_DOCS", "a second document"));
  }
  return document;
}

/** Far deeper than a pack is (six levels), far shallower than what overflows the parser's stack. */
const DEEPEST = 48;
const WIDEST_INDENT = 256;

/**
 * Watches the lexer's output for nesting without end. The parser recurses, and a stack that overflows inside a
 * regular expression ends the whole process; the lexer does not recurse.
 */
class NestingGuard {
  /** Where in the text the token stands that is looked at next. */
  #offset = 0;
  #open = 0;
  #onThisLine = 0;
  #startOfLine = true;
  #textFollows = false;

  /** The offset of a token that nests too deeply; undefined for any other. */
  tooDeepAt(token: string): number | undefined {
    const isText = this.#textFollows;
    this.#textFollows = !isText && token === CST.SCALAR;
    if (!isText && (token === CST.DOCUMENT || token === CST.FLOW_END || token === CST.SCALAR))
      return undefined;
    const offset = this.#offset;
    const isTooDeep = !isText && this.#isTooDeep(token);
    this.#startOfLine = token.endsWith("\n");
    if (this.#startOfLine) this.#onThisLine = 0;
    this.#offset += token.length;
    return isTooDeep ? offset : undefined;
  }

  #isTooDeep(token: string): boolean {
    if (token === "[" || token === "{") this.#open += 1;
    if (token === "]" || token === "}") this.#open = Math.max(0, this.#open - 1);
    if (this.#open === 0 && (token === "-" || token === "?" || token === ":")) this.#onThisLine += 1;
    const isIndent = this.#startOfLine && /^[ \t]+$/.test(token);
    return this.#open > DEEPEST || this.#onThisLine > DEEPEST || (isIndent && token.length > WIDEST_INDENT);
  }
}
