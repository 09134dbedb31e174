/** The Euclidean length of a vector of weights. */
export function norm(weights: readonly number[]): number {
  return Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
}

/** Which of the lists have a key: their places, in order. */
export function invert(lists: readonly Iterable<string>[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  lists.forEach((keys, place) => {
    for (const key of keys) {
      const places = postings.get(key);
      if (places === undefined) postings.set(key, [place]);
      else places.push(place);
    }
  });
  return postings;
}
