import type { Words } from './concepts.ts';
import { stepWords } from './step-words.ts';
import { words } from './words.ts';

/** Words of Bulgarian. */
export const bg = {
  commonWords: words('и|в|не|на|че|с|по|това|как|от|за|да|се|са|е|но|или|при|ако|също|до|които|който|си|като|може'),
  leadInStarts: words('ето|тези|този|това|ако|някои|няколко|но|или|например'),
  sentenceWords: words(
    'следните|следния|следното|са|може|могат|можете|трябва|съдържа|включва|по-долу',
    'е|има|имат|включват|се|не|ако|които|който|вие|ние|те|нужни|необходими|позволява|предлага|състои',
  ),
  danglingWords: words('и|или|с|в|на|за|от|е|са|като|че'),
  faqTitles: words('често задавани въпроси|въпроси и отговори|чести въпроси'),
  questionLabels: words('в'),
  answerLabels: words('о'),
  procedureTitles: words('приготвяне|начин на приготвяне|инструкции|стъпка по стъпка'),
  stepWords: words(stepWords.bg),
  taskStarts: words('как'),
  imperativeEndings: words('ете|йте'),
  authorLabels: words('автор|автори|от'),
  nameJoiners: words('и'),
  publishedLabels: words('публикувано|публикувано на|дата'),
  updatedLabels: words('обновено|последна промяна'),
  readingTimes: words('мин четене|минути|мин'),
} satisfies Partial<Words>;
