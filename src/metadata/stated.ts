/** What one source states about an article. Texts are plain, on one line; dates and addresses are still as written. */
export interface Stated {
  titles: string[];
  authors: Name[];
  published?: string | undefined;
  modified?: string | undefined;
  description?: string | undefined;
  siteName?: string | undefined;
  image?: string | undefined;
  canonical?: string | undefined;
  keywords: string[];
  section?: string | undefined;
}

/** The name of an author, and whether the source states that it is not the name of a person. */
export interface Name {
  name: string;
  isOrganization?: true;
}

export function nothingStated(): Stated {
  return { titles: [], authors: [], keywords: [] };
}
