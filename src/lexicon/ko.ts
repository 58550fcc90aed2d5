import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Korean. */
export const ko = {
  unspacedLeadIns: words('다음|아래|하려면|위해서는|경우에는'),
  predicateEndings: words('니다|이다|한다|된다|있다|없다|같다|였다|했다|는다|하다|해요|세요|는|를|려면|에서|또한'),
  remarkLabels: words('참고|주의|팁|예'),
  bareFaqTitles: words('질문'),
  faqTitles: words('자주 묻는|질문과 답변|질문과 대답|궁금한 점|자주 묻는 질문|자주 하는 질문'),
  questionLabels: words('질문|문'),
  answerLabels: words('답변|답'),
  questionColumns: words('질문'),
  answerColumns: words('답변'),
  procedureTitles: words('만드는 법|조리 방법|조리법|만드는 방법|조리순서|요리 순서|단계|설치 방법'),
  stepTitles: words('만드는 법|만들기|조리 방법'),
  asideTitles: words('재료|팁|보관|영양'),
  glossaryTitles: words('용어집|용어 정리|용어 설명|용어 해설'),
  authorLabels: words('글|작성자|저자|글쓴이|기자|작가'),
  nameJoiners: words('및'),
  publishedLabels: words('등록일|작성일|게시일|발행일|입력|게시|등록'),
  updatedLabels: words('수정일|수정|업데이트|최종 수정|최종수정'),
  readingTimes: words('분 소요|분 읽기|분'),
} satisfies Partial<Words>;
