import { present } from './draft.ts';
import { attribute, childrenNamed, type XmlElement } from './element.ts';
import { countOf, secondsOf } from './numbers.ts';
import { lineIn } from './reading.ts';
import type { Enclosure, FeedItem, Transcript } from './types.ts';
import { resolveUrl } from './urls.ts';

/** What a feed states about an episode. */
export type Episode = Pick<FeedItem, 'duration' | 'season' | 'episode' | 'transcripts'>;

/**
 * Returns what the elements of iTunes and of Podcasting 2.0 state about an episode; its duration may be stated only by
 * its files.
 */
export function episodeOf(item: XmlElement, enclosures: readonly Enclosure[], base: string | undefined): Episode {
  const transcripts = transcriptsOf(item, base);
  return present<Episode>({
    duration: secondsOf(lineIn(item, 'itunes:duration')) ?? durationOf(enclosures),
    season: countOf(lineIn(item, 'itunes:season', 'podcast:season')),
    episode: countOf(lineIn(item, 'itunes:episode', 'podcast:episode')),
    transcripts: transcripts.length === 0 ? undefined : transcripts,
  });
}

/** Returns the duration of the first file that states one. */
export function durationOf(enclosures: readonly Enclosure[]): number | undefined {
  return enclosures.find(({ duration }) => duration !== undefined)?.duration;
}

function transcriptsOf(item: XmlElement, base: string | undefined): Transcript[] {
  return childrenNamed(item, 'podcast:transcript').flatMap((element) => {
    const address = attribute(element, 'url');
    if (address === undefined) return [];
    const url = resolveUrl(address, element.base ?? base);
    return [present<Transcript>({ url, type: attribute(element, 'type'), language: attribute(element, 'language') })];
  });
}
