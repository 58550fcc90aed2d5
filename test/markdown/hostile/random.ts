/** A source of random numbers that are the same for the same seed. */
export interface Random {
  below(limit: number): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** Returns random numbers by the method of Park and Miller. */
export function randomOf(seed: number): Random {
  // Neighbouring seeds start with very different states.
  let state = ((seed * 1_103_515_245 + 12_345) % 2_147_483_646) + 1;
  const below = (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * limit);
  };
  return { below, pick: (items) => items[below(items.length)] ?? items[0] };
}
