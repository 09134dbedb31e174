import { MESSAGE_CHARACTERS } from "./limits.js";

/** As many lines, from the first on, as fit into a message. */
export function fittingLines(lines: readonly string[]): string {
  let content = "";
  for (const line of lines) {
    const longer = content === "" ? line : `${content}\n${line}`;
    if (longer.length > MESSAGE_CHARACTERS) break;
    content = longer;
  }
  return content;
}
