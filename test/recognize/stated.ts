/** Questions and answers as JSON-LD, in a script for the head of a page. */
export function stated(pairs: Readonly<Record<string, string>> | readonly (readonly [string, string])[]): string {
  const entries = Array.isArray(pairs) ? pairs : Object.entries(pairs);
  const mainEntity = entries.map(([name, text]) => ({
    '@type': 'Question',
    name,
    acceptedAnswer: { '@type': 'Answer', text },
  }));
  const data = { '@context': 'https://schema.org', '@type': 'FAQPage', mainEntity };
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}
