/** The default limit on the items of a feed. */
export const mostItems = 100_000;
