import { present } from './draft.ts';
import { childrenNamed, type XmlElement } from './element.ts';
import { lineIn } from './reading.ts';
import type { Picture } from './shortcodes.ts';

/** The pictures of a WordPress export: by their numbers, and the numbers of those that belong to a post. */
export interface Library {
  byId: ReadonlyMap<string, Picture>;
  byPost: ReadonlyMap<string, readonly string[]>;
}

/** Returns the pictures among the attachments of an export. */
export function libraryOf(channel: XmlElement): Library {
  const byId = new Map<string, Picture>();
  const byPost = new Map<string, string[]>();
  for (const item of childrenNamed(channel, 'item')) {
    if (lineIn(item, 'wp:post_type') !== 'attachment') continue;
    const id = lineIn(item, 'wp:post_id');
    const url = lineIn(item, 'wp:attachment_url');
    if (id === undefined || url === undefined || !/\.(?:avif|bmp|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i.test(url))
      continue;
    byId.set(id, present<Picture>({ url, alt: altOf(item), caption: lineIn(item, 'excerpt:encoded') }));
    const post = lineIn(item, 'wp:post_parent') ?? '0';
    const others = byPost.get(post);
    if (others) others.push(id);
    else byPost.set(post, [id]);
  }
  return { byId, byPost };
}

function altOf(item: XmlElement): string | undefined {
  for (const meta of childrenNamed(item, 'wp:postmeta')) {
    if (lineIn(meta, 'wp:meta_key') === '_wp_attachment_image_alt') return lineIn(meta, 'wp:meta_value');
  }
  return undefined;
}
