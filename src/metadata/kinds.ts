const articles: ReadonlySet<string> = new Set([
  'BlogPosting',
  'LiveBlogPosting',
  'DiscussionForumPosting',
  'SocialMediaPosting',
  'Report',
  'Recipe',
  'HowTo',
  'Review',
  'CriticReview',
  'Chapter',
  'Book',
  'CreativeWork',
  'LearningResource',
  'VideoObject',
  'PodcastEpisode',
  'Guide',
]);
const pages: ReadonlySet<string> = new Set(['WebPage', 'AboutPage', 'ItemPage', 'QAPage', 'FAQPage', 'MedicalWebPage']);

/**
 * How strongly a type of schema.org indicates the article of a page: 3 an article, 2 a thing that has authors and may
 * be one, 1 the page, 0 anything else.
 */
export function rankOfType(type: string): 0 | 1 | 2 | 3 {
  if (type.endsWith('Article') || type === 'BlogPosting' || type === 'Recipe' || type === 'LiveBlogPosting') return 3;
  if (articles.has(type)) return 2;
  return pages.has(type) ? 1 : 0;
}
