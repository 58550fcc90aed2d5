/** How many items of a feed are read where the caller does not say. */
export const mostItems = 100_000;
