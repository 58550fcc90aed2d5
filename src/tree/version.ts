/** The version of the shape of the tree, which each article carries. CONTRIBUTING.md defines when it rises. */
export const schemaVersion = 2;
