/** Names, texts and attributes of a tree, one node a line; the tree may be deep. */
export function lines(root: object): string[] {
  const found: string[] = [];
  const open: { node: Record<string, unknown>; depth: number }[] = [{ node: { ...root }, depth: 0 }];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const { parentNode, childNodes, content, startOffset, endOffset, ...own } = entry.node;
    found.push(`${entry.depth} ${JSON.stringify(own)}`);
    const inner = [...((childNodes as Record<string, unknown>[] | undefined) ?? []), ...(content ? [content] : [])];
    for (const node of inner.reverse()) {
      open.push({ node: node as Record<string, unknown>, depth: entry.depth + 1 });
    }
  }
  return found;
}
