import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Japanese. */
export const ja = {
  unspacedLeadIns: words(
    '以下|次の|下記|下記の|具体的には|例えば|次のよう|下表|上記|とおりです|通りです|が必要です|できます|あります|します|なります|ください|下さい|でしょう|ました',
  ),
  predicateEndings: words(
    'ます|ました|ません|ましょう|です|でした|である|がある|もある|ができる|になる|となる|される|されている|している',
    'は|を|には|では|により|によって|ために|ことで|際に|場合に|ように|次のとおり|また|なお|ただし|さらに|そして',
  ),
  factNames: words('著者|日付|更新日|公開日|価格|場所|写真|出典|住所|電話番号|関連記事|カテゴリー'),
  controlNames: words('続きを読む|もっと見る|検索|メニュー|閉じる|戻る|次へ|ログイン|購入する|印刷'),
  remarkWords: words('注意'),
  remarkLabels: words('注|注意|注記|ヒント|例'),
  partWords: words('手順|ステップ'),
  propertyNames: words(
    '時間|日時|場所|価格|料金|サイズ|重量|素材|色|カテゴリ|著者|出版社|レーベル|シリーズ|対象|定員|主催|会場|住所|電話',
  ),
  plainAnswers: words('はい|いいえ|なし|あり'),
  sides: words('メリット|デメリット|長所|短所'),
  changeKinds: words('追加|変更|修正|削除'),
  bareFaqTitles: words('質問|ご質問'),
  faqTitles: words(
    'よく頂く質問|よくいただくご質問|よくいただく質問|q＆a|ｑ＆ａ|ご質問|よくある質問|よくあるご質問|質問と回答',
  ),
  selfQuestionTitles: words('クイズ|自己診断|練習問題'),
  questionLabels: words('質問|問|ｑ'),
  answerLabels: words('回答|答|ａ'),
  questionColumns: words('質問|よくある質問|よくあるご質問'),
  answerColumns: words('回答|答え'),
  interviewTitles: words('インタビュー|対談'),
  procedureTitles: words(
    '作り方|手順|つくり方|作りかた|調理方法|操作手順|インストール手順|使い方|やり方|設定手順|調理手順',
    '組み立て手順|組立手順|組み立て方|取り付け手順|取付手順|取り付け方法|インストール方法|設定方法|操作方法',
  ),
  stepTitles: words('の作り方|手順'),
  taskEndings: words('方法|の仕方|手順|方|するには|するときは'),
  lastActionEndings: words(
    'します|ください|下さい|ましょう|開きます|置きます|引きます|焼きます|書きます|抜きます|巻きます|拭きます|おきます|入れます|押さえます',
    'みます|込みます|選びます|運びます|結びます|付けます|つけます|掛けます|かけます|開けます|空けます|合わせます|混ぜます|載せます|のせます|立てます',
    '加えます|変えます|替えます|整えます|閉めます|閉じます|温めます|始めます|止めます|曲げます|下げます|上げます|切ります|作ります|取ります|送ります',
    '貼ります|塗ります|盛ります|握ります|絞ります|折ります|外します|回します|押します|待ちます|外す|押す|開く|選ぶ|入れる|混ぜる|加える|焼く|煮る',
    '切る|炒める|茹でる|ゆでる|のせる|かける|置く|取り付ける|差し込む|塗る|回す|入力する|クリックする|選択する|設定する|確認する',
  ),
  stepWords: words('手順|ステップ|工程'),
  stepNumbers: words('一|二|三|四|五|六|七|八|九|十'),
  noStepTitles: words('おすすめ|ランキング|理由|コツ|選び方|種類|比較', 'いずれか|のどれか'),
  asideTitles: words('材料|ポイント|コツ|メモ|注意|保存|栄養|準備するもの'),
  followingSteps: words('次の手順|以下の手順'),
  glossaryTitles: words('用語集|用語解説|用語説明|用語一覧|用語の説明|用語の定義'),
  peopleTitles: words('スタッフ|メンバー|チーム|講師'),
  optionTitles: words('オプション|引数'),
  authorLabels: words('著者|執筆者|執筆|文|筆者|ライター|投稿者|作者|記者|取材・文'),
  nameJoiners: words('、'),
  publishedLabels: words('公開日|投稿日|公開|掲載日|作成日|配信日|発行日|日付'),
  updatedLabels: words('更新日|最終更新日|更新|最終更新'),
  readingTimes: words('分で読めます|分|読了時間'),
  changeTitles: words('変更履歴|更新履歴|リリースノート'),
} satisfies Partial<Words>;
