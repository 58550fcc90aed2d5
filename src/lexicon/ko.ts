import type { Words } from './concepts.ts';
import { stepWords } from './step-words.ts';
import { words } from './words.ts';

/** Words of Korean. */
export const ko = {
  unspacedLeadIns: words(
    '다음|아래|하려면|위해서는|경우에는',
    '포함됩니다|포함된다|필요합니다|입니다|습니다|세요|십시오|하면|다음과',
  ),
  predicateEndings: words('니다|이다|한다|된다|있다|없다|같다|였다|했다|는다|하다|해요|세요|는|를|려면|에서|또한'),
  remarkLabels: words('참고|주의|팁|예'),
  bareFaqTitles: words('질문'),
  faqTitles: words('자주 묻는|질문과 답변|질문과 대답|궁금한 점|자주 묻는 질문|자주 하는 질문'),
  questionLabels: words('질문|문'),
  answerLabels: words('답변|답'),
  questionColumns: words('질문'),
  answerColumns: words('답변'),
  procedureTitles: words('만드는 법|조리 방법|조리법|만드는 방법|조리순서|요리 순서|단계|설치 방법'),
  stepWords: words(stepWords.ko),
  taskEndings: words('방법|하는 법|는 법'),
  finalVerbEndings: words('니다|세요|십시오|어요|아요|한다|는다|하기'),
  stepTitles: words('만드는 법|만들기|조리 방법'),
  asideTitles: words('재료|팁|보관|영양'),
  glossaryTitles: words('용어집|용어 정리|용어 설명|용어 해설'),
  authorLabels: words('글|작성자|저자|글쓴이|기자|작가'),
  nameJoiners: words('및'),
  publishedLabels: words('등록일|작성일|게시일|발행일|입력|게시|등록'),
  updatedLabels: words('수정일|수정|업데이트|최종 수정|최종수정'),
  readingTimes: words('분 소요|분 읽기|분'),
  propertyNames: words(
    '일시|날짜|시간|기간|장소|위치|주소|대상|인원|정원|참가비|비용|가격|요금|입장료|관람료|신청|신청방법|신청 방법|접수|문의|연락처|전화|전화번호|이메일|홈페이지|주최|주관|강사|연사',
    '출연|감독|각본|주연|장르|상영시간|개봉일|언어|국가|도시|저자|출판사|쪽수|페이지|발행일|제품명|모델명|모델|브랜드|제조사|원산지|크기|무게|길이|너비|높이|깊이|두께|색상|재질|소재',
    '용량|전압|전력|배터리|메모리|화면|프로세서|운영체제|버전|보증|보증기간|구성품|종류|유형|분류|이름|성명|나이|성별|직업|직책|학력|출생|국적|회사|업종|설립|본사|직원|급여|조리시간',
    '조리 시간|분량|난이도|칼로리|문제|원인|해결|해결책|예시|목적|목표|결과|용도|거리|소요시간|코스|준비물|집합|영업시간|운영시간|휴관일|휴무|주차|교통|면적|인구|수도|통화|수량|등급',
    '평점',
  ),
  plainAnswers: words('예|아니오|아니요|무료|없음|있음'),
  speakers: words('기자|진행자|나|너|저|그|그녀|손님|고객|점원|의사|환자|대표'),
  sides: words('장점|단점'),
  factNames: words('글|사진|전화|이메일|주소|날짜|출처|가격|문의'),
  leadInStarts: words('다음은|다음|아래|그리고|하지만|또한|만약|이|예를 들어'),
  creditWords: words('글|사진|취재|편집'),
} satisfies Partial<Words>;
