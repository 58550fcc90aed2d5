/** Titles of a section that holds questions and answers, lower case, by language. A title counts if one of them is in it as whole words. */
export const faqTitles: Readonly<Record<string, readonly string[]>> = {
  en: [
    'faq',
    'faqs',
    'f.a.q.',
    'frequently asked questions',
    'frequent questions',
    'common questions',
    'commonly asked questions',
    'popular questions',
    'questions and answers',
    'questions & answers',
    'q&a',
    'q & a',
    'q and a',
    'your questions answered',
    'questions answered',
    'people also ask',
  ],
  de: ['häufige fragen', 'häufig gestellte fragen', 'häufigste fragen', 'fragen und antworten', 'fragen & antworten', 'oft gestellte fragen'],
  fr: ['foire aux questions', 'questions fréquentes', 'questions fréquemment posées', 'questions courantes', 'questions et réponses', 'questions-réponses'],
  es: ['preguntas frecuentes', 'preguntas más frecuentes', 'preguntas comunes', 'preguntas y respuestas'],
  it: ['domande frequenti', 'domande e risposte', 'domande comuni'],
  pt: ['perguntas frequentes', 'dúvidas frequentes', 'perguntas e respostas', 'perguntas comuns'],
  nl: ['veelgestelde vragen', 'veel gestelde vragen', 'vragen en antwoorden'],
  pl: ['najczęściej zadawane pytania', 'częste pytania', 'pytania i odpowiedzi'],
  sv: ['vanliga frågor', 'frågor och svar'],
  da: ['ofte stillede spørgsmål', 'spørgsmål og svar'],
  no: ['ofte stilte spørsmål', 'spørsmål og svar'],
  fi: ['usein kysytyt kysymykset', 'usein kysyttyä'],
  tr: ['sık sorulan sorular', 'sıkça sorulan sorular'],
  ru: ['часто задаваемые вопросы', 'частые вопросы', 'вопросы и ответы', 'вопрос-ответ'],
  uk: ['поширені запитання', 'часті запитання', 'питання та відповіді'],
  cs: ['často kladené otázky', 'časté dotazy', 'otázky a odpovědi'],
  ja: ['よくある質問', 'よくあるご質問', '質問と回答'],
  zh: ['常见问题', '常見問題', '问题与解答', '問與答'],
  ko: ['자주 묻는 질문', '자주 하는 질문'],
  ar: ['الأسئلة الشائعة', 'أسئلة شائعة', 'الأسئلة المتكررة'],
  id: ['pertanyaan umum', 'pertanyaan yang sering diajukan'],
  vi: ['câu hỏi thường gặp'],
};

/** Marks that end a question, by script: Latin, full width, Arabic, Greek, Armenian. */
export const questionMarks: readonly string[] = ['?', '？', '؟', '\u037e', '՞'];

/** Words that open a question, lower case, by language; where a text stands among questions it asks without a mark, too. */
export const questionWords: Readonly<Record<string, readonly string[]>> = {
  en: ['how', 'what', "what's", 'why', 'when', 'where', 'who', 'whom', 'whose', 'which', 'can', 'could', 'do', 'does', 'did', 'is', 'are', 'was', 'were', 'should', 'will', 'would', 'may', 'must', 'has', 'have'],
  de: ['wie', 'was', 'warum', 'weshalb', 'wieso', 'wann', 'wo', 'woher', 'wohin', 'wer', 'wem', 'wen', 'welche', 'welcher', 'welches', 'welchen', 'kann', 'können', 'darf', 'dürfen', 'muss', 'müssen', 'soll', 'sollte', 'ist', 'sind', 'gibt', 'wird', 'werden', 'womit', 'wofür', 'hat', 'haben'],
  fr: ['comment', 'pourquoi', 'quand', 'où', 'qui', 'que', 'quoi', 'quel', 'quelle', 'quels', 'quelles', 'combien', 'est-ce', "qu'est-ce", 'peut-on', 'puis-je', 'faut-il', 'dois-je', 'existe-t-il'],
  es: ['cómo', 'qué', 'por qué', 'cuándo', 'dónde', 'quién', 'cuál', 'cuáles', 'cuánto', 'cuánta', 'cuántos', 'cuántas', 'puedo', 'se puede', 'es', 'debo'],
  it: ['come', 'perché', 'quando', 'dove', 'chi', 'che', 'cosa', 'quale', 'quali', 'quanto', 'quanti', 'posso', 'si può', 'devo'],
  pt: ['como', 'por que', 'quando', 'onde', 'quem', 'qual', 'quais', 'quanto', 'quantos', 'posso', 'o que', 'devo'],
  nl: ['hoe', 'wat', 'waarom', 'wanneer', 'waar', 'wie', 'welke', 'welk', 'kan', 'kun', 'moet', 'mag', 'is', 'zijn', 'hoeveel'],
};

/** What stands before a question and before its answer in a text of both, lower case, by language. */
export const questionLabels: readonly string[] = ['q', 'question', 'f', 'frage', 'p', 'pregunta', 'domanda', 'd', 'v', 'vraag'];
export const answerLabels: readonly string[] = ['a', 'answer', 'antwort', 'r', 'réponse', 'reponse', 'respuesta', 'risposta', 'resposta', 'antwoord'];
