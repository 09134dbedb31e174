/** Whether a text leaves a choice open: IBM or Inspur; not five years or so, more or less, whether or not. */
export function leavesOpen(text: string): boolean {
  return /(?<!\bmore )\bor\b(?! (?:so|not|thereabouts)\b)/i.test(text);
}
