import type { Words } from './concepts.ts';
import { stepWords } from './step-words.ts';
import { words } from './words.ts';

/** Words of Vietnamese. */
export const vi = {
  commonWords: words(
    'và|của|là|có|các|cho|được|trong|một|không|với|những|để|người|khi|này|đã|từ|bạn|cũng|như|về|hoặc|ra|đó|thể',
  ),
  leadInStarts: words('sau|đây|nếu|một số|và|nhưng|ví dụ|bạn|các bước sau'),
  sentenceWords: words(
    'là|gồm|bạn|phải|được|dưới đây',
    'bao gồm|có|có thể|cần|sau|sau đây|dưới|này|chúng|không|sẽ|đã|cung cấp|giúp|cho phép|như|nếu',
  ),
  danglingWords: words('và|hoặc|với|cho|từ|của|là|như|các|những|để'),
  faqTitles: words('những câu hỏi thường gặp|hỏi đáp|câu hỏi phổ biến|câu hỏi thường gặp'),
  questionLabels: words('hỏi|câu hỏi'),
  answerLabels: words('đáp|trả lời'),
  procedureTitles: words('cách làm|các bước|hướng dẫn|các bước thực hiện|cách thực hiện'),
  stepWords: words(stepWords.vi),
  authorLabels: words('tác giả|viết bởi|người viết'),
  nameJoiners: words('và'),
  publishedLabels: words('đăng ngày|ngày đăng|xuất bản|ngày'),
  updatedLabels: words('cập nhật|cập nhật lần cuối|cập nhật ngày'),
  readingTimes: words('phút đọc|phút'),
  propertyNames: words(
    'thời gian|ngày|giờ|địa điểm|địa chỉ|giá|phí|vé|đăng ký|liên hệ|điện thoại|loại|kích thước|trọng lượng',
    'cân nặng|chiều dài|chiều rộng|chiều cao|màu sắc|chất liệu|thương hiệu|tác giả|nhà xuất bản|số trang',
    'ngôn ngữ|quốc gia|tuổi|tên|bảo hành|số lượng|vấn đề|nguyên nhân|giải pháp|ví dụ|mục đích|kết quả',
    'khẩu phần|dung tích|xuất xứ',
  ),
} satisfies Partial<Words>;
