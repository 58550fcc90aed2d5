/** Words of a sentence that says of what stands directly behind it that it is a procedure, by language; a full stop may end it. */
export const followingSteps: Readonly<Record<string, readonly string[]>> = {
  en: ['following steps', 'following instructions', 'these steps', 'steps below'],
  de: ['folgende schritte', 'folgenden schritte', 'folgenden schritten', 'diese schritte', 'diesen schritten'],
  fr: ['étapes suivantes', 'étapes ci-dessous', 'instructions suivantes', 'ces étapes'],
  es: ['siguientes pasos', 'pasos siguientes', 'siguientes instrucciones', 'estos pasos'],
  it: ['seguenti passaggi', 'passaggi seguenti', 'seguenti istruzioni', 'questi passaggi'],
  pt: ['seguintes passos', 'passos seguintes', 'seguintes instruções', 'estes passos', 'esses passos'],
  nl: ['volgende stappen', 'deze stappen', 'onderstaande stappen'],
  sv: ['följande steg', 'dessa steg', 'stegen nedan'],
};
