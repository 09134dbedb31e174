/** Whether a text leaves a choice open: IBM or Inspur; not five years or so, more or less, whether or not, "or what?". */
export function leavesOpen(text: string): boolean {
  return /(?<!\bmore )\bor\b(?! (?:so|not|thereabouts|what|something|anything|whatever)\b)/i.test(text);
}
