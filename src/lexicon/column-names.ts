/** Names that columns have whatever the table is about, by language, lower case. */
export const columnNames: Readonly<Record<string, string>> = {
  en: 'name|description|type|value|values|feature|features|property|item|items|details|detail|specification|specifications|field|option|parameter|notes|note|comment|comments|remarks|meaning|example|examples|default|category|title|status|amount|quantity|unit|units|term|definition|key|content|contents|function|command|method|attribute|element|code|result|purpose|usage|use|version|source|action|explanation|coverage|reason|required|class|label|variable|argument|summary|link|links|date|price|format|size',
  de: 'name|beschreibung|typ|wert|werte|eigenschaft|feld|bedeutung|beispiel|bezeichnung|merkmal|art|anmerkung|bemerkung|hinweis|kategorie|betrag|menge|einheit|begriff|erklärung|inhalt|zweck|datum|preis',
  fr: 'nom|description|type|valeur|valeurs|champ|propriété|signification|exemple|remarque|remarques|catégorie|montant|quantité|unité|terme|définition|contenu|caractéristique|date|prix',
  es: 'nombre|descripción|tipo|valor|valores|campo|propiedad|significado|ejemplo|nota|notas|categoría|importe|cantidad|unidad|término|definición|contenido|característica|fecha|precio',
  it: 'nome|descrizione|tipo|valore|valori|campo|proprietà|significato|esempio|note|categoria|importo|quantità|unità|termine|definizione|contenuto|caratteristica|data|prezzo',
  pt: 'nome|descrição|tipo|valor|valores|campo|propriedade|significado|exemplo|nota|notas|categoria|quantidade|unidade|termo|definição|conteúdo|característica|data|preço',
  nl: 'naam|beschrijving|omschrijving|type|waarde|eigenschap|veld|betekenis|voorbeeld|opmerking|categorie|aantal|eenheid|kenmerk|datum|prijs',
  pl: 'nazwa|opis|typ|wartość|właściwość|pole|znaczenie|przykład|uwagi|kategoria|ilość|jednostka|cecha|data|cena',
  ru: 'название|имя|описание|тип|значение|свойство|поле|пример|примечание|категория|количество|единица|параметр|дата|цена',
  zh: '名称|名字|描述|说明|類型|类型|值|字段|参数|含义|意义|示例|例子|备注|内容|项目|功能|用法|默认值|属性|名稱|說明|備註|內容|項目|解释|作用|日期|价格',
  ja: '項目|内容|説明|名前|名称|種類|値|備考|意味|例|機能|用途|詳細|型|概要|日付|価格',
  ko: '이름|설명|유형|값|항목|내용|비고|의미|예|예시|기능|속성|필드',
};
