import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Chinese. */
export const zh = {
  unspacedLeadIns: words(
    '以下|如下|下列|包括|例如|下表|下面|下图|下圖|为例|為例|总结了|總結了|如图|如圖|分为|分為|共有|主要有|检测到|遵循|即可|您可以|你可以|我们',
  ),
  predicateEndings: words(
    '是|為|则为|別為|别为|的为|动为|应为|设为|均为|主要为|包含|包括|负责|負責|支持以|得到|在于|在於|以及|而且|同时|另外|此外',
  ),
  factNames: words('作者|日期|来源|來源|更新时间|发布时间|价格|地点|电话|标签|分类|编辑|责任编辑|相关阅读'),
  controlNames: words('阅读更多|更多|搜索|搜尋|菜单|关闭|返回|下一页|上一页|登录|登錄|购买|打印|分享'),
  remarkWords: words('注意|提示|备注'),
  remarkLabels: words('注|注意|注意事项|提示|例如|重要'),
  partWords: words('步骤|步驟|第一步'),
  propertyNames: words('时间|日期|地点|价格|尺寸|重量|材料|颜色|类型|品牌|作者|出版社|地址|电话|份量|难度'),
  plainAnswers: words('是|否|有|无|無'),
  sides: words('优点|缺点|優點|缺點|优势|劣势|利|弊'),
  changeKinds: words('新增|修复|修復|优化|移除|变更'),
  bareFaqTitles: words('提问'),
  faqTitles: words(
    '常见问答|常見問答|问答|問答|热门问题|熱門問題|常见疑问|常見疑問|常见问题|常見問題|问题与解答|問與答',
  ),
  selfQuestionTitles: words('小测验|测验|思考题|练习题'),
  questionLabels: words('问|問|问题|問題'),
  answerLabels: words('答|回答'),
  questionColumns: words('问题|問題|常见问题'),
  answerColumns: words('答案|回答'),
  interviewTitles: words('专访|專訪|访谈|訪談'),
  procedureTitles: words(
    '做法|步骤|步驟|制作方法|製作方法|制作步骤|製作步驟|烹饪步骤|烹飪步驟|操作步骤|操作步驟|安装步骤|方法|具体步骤',
  ),
  stepTitles: words('步骤|步驟|的做法|制作方法|製作方法'),
  taskStarts: words('如何|怎样|怎樣|怎么|怎麼'),
  taskEndings: words('的方法|方法'),
  actionBeginnings: words(
    '打开|打開|点击|點擊|单击|單擊|双击|點選|点选|选择|選擇|选中|输入|輸入|关闭|關閉|按|取出|取下|装入|裝入|装上|安装|安裝|下载|下載|把|将|將',
    '放入|加入|倒入|切|洗净|洗淨|煮|炒|拌|混合|搅拌|攪拌|准备|準備|盖上|蓋上|撒|转动|轉動|拧|擰|插入|插上|连接|連接|设置|設置|設定|保存|儲存',
    '重启|重啟|拆下|检查|檢查|确认|確認|执行|執行|运行|返回|进入|進入|注册|登录|登錄|登入|填写|填寫|上传|上傳|复制|複製|粘贴|删除|刪除|添加',
    '新增|创建|建立|拖|移动|移動|勾选|勾選|修改|更换|更換|启动|啟動|然后|然後|接着|接著|最后|最後|首先',
  ),
  stepWords: words('步骤|步驟'),
  stepNumbers: words('一|二|三|四|五|六|七|八|九|十'),
  noStepTitles: words('推荐|推薦|排行|原因|技巧|选择|選擇|种类|種類', '之一'),
  asideTitles: words('材料|食材|原料|小贴士|小貼士|贴士|注意|备注|備註|营养'),
  followingSteps: words('以下步骤|以下步驟|下列步骤|如下步骤'),
  glossaryTitles: words('术语表|術語表|词汇表|詞彙表|名词解释|名詞解釋|术语解释|关键术语'),
  peopleTitles: words('团队|團隊|成员|成員|讲师'),
  optionTitles: words('选项|参数'),
  authorLabels: words('作者|文|撰文|记者|編輯|编辑|撰稿|作者是|记者报道|記者'),
  nameJoiners: words('、'),
  publishedLabels: words('发布时间|发布于|发表于|发布日期|發布日期|發佈於|發表於|日期|发布|发表时间|时间|刊登于'),
  updatedLabels: words('更新时间|更新于|更新日期|最后更新|最後更新|更新於|更新'),
  readingTimes: words('分钟阅读|分钟|分鐘|阅读时间'),
  changeTitles: words('更新日志|更新日誌|变更记录|版本历史'),
} satisfies Partial<Words>;
