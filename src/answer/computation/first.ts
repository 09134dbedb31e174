/** The first result that there is, in the order of what is tried. */
export function first<Operation, Result>(
  operations: readonly Operation[],
  run: (operation: Operation) => Result | undefined,
): Result | undefined {
  for (const operation of operations) {
    const result = run(operation);
    if (result !== undefined) return result;
  }
  return undefined;
}
