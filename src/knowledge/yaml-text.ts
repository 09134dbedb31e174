import { type Document, isMap, isNode, isScalar, isSeq, LineCounter } from "yaml";
import { fault, type Place, type Problem } from "./problem.js";
import { compose } from "./yaml-compose.js";
import { danglingAliases, repeatedKeys, syntaxMistakes } from "./yaml-mistakes.js";

/** Keys and list positions from the top of a file down to a value. */
export type Path = readonly (string | number)[];

/** A file's YAML: its value, what is wrong with its syntax, and where everything stands. */
export interface YamlText {
  /** Undefined where the text is not YAML. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The position of the value at a path, or of the nearest thing around it that is there. */
  readonly at: (path: Path) => Place;
  /** The position of the key at the end of a path. */
  readonly keyAt: (path: Path) => Place;
}

/** Parses one file. Never throws: hostile text (alias bombs, endless nesting) is a fault like any other. */
export function readYaml(file: string, text: string): YamlText {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const nothing = (place: Place, expected: string, found: string): YamlText => {
    const at = (): Place => place;
    return { value: undefined, problems: [fault(place, expected, found)], at, keyAt: at };
  };

  const document = compose(text, lines);
  if (typeof document === "number") {
    return nothing(placeAt(document), "a few levels of nesting", "more than can be read");
  }
  const unread = [...syntaxMistakes(document), ...danglingAliases(document)];
  const problems = [...unread, ...repeatedKeys(document)].map(({ offset, expected, found }) =>
    fault(placeAt(offset), expected, found),
  );
  const at = (path: Path): Place => placeAt(offsetOf(document, path, false, text));
  const keyAt = (path: Path): Place => placeAt(offsetOf(document, path, true, text));
  if (unread.length > 0) return { value: undefined, problems, at, keyAt };
  try {
    return { value: document.toJS(), problems, at, keyAt };
  } catch (cause) {
    return nothing(
      placeAt(0),
      "YAML that can be read",
      cause instanceof Error ? cause.message : String(cause),
    );
  }
}

function offsetOf(document: Document, path: Path, ofKey: boolean, text: string): number {
  let node: unknown = document.contents;
  let offset = start(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) return offset;
      const empty = isScalar(pair.value) && pair.value.source === "";
      const here = (last && ofKey) || empty ? pair.key : pair.value;
      offset = start(here) ?? start(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === "number") {
      node = node.items[step];
      offset = start(node) ?? offset;
    } else if (isScalar(node) && node.type === "BLOCK_LITERAL" && typeof step === "number") {
      return lineOffset(text, offset, step);
    } else {
      return offset;
    }
  }
  return offset;
}

/** Where the line of a block's text starts that is the `index`th with anything in it. */
function lineOffset(text: string, block: number, index: number): number {
  const line = /\n[^\S\n]*(?=\S)/g;
  line.lastIndex = block;
  for (let passed = 0; passed < index; passed += 1) line.exec(text);
  const found = line.exec(text);
  return found === null ? block : found.index + found[0].length;
}

function start(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
