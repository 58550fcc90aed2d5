import { words } from './words.ts';

type ByLanguage = Readonly<Record<string, readonly string[]>>;

/**
 * Titles that announce a procedure when they are one of these and nothing more but what it is for (`Method`, `Directions for the sauce`), lower case, by
 * language. Within a longer title most of these words say something else.
 */
export const procedureTitles: ByLanguage = {
  en: words(
    'instructions|directions|method|methods|the method|procedure|preparation|preparation method|method of preparation',
    'cooking instructions|cooking directions|cooking method|baking instructions|baking directions|preparation steps',
    'preparation instructions|recipe instructions|recipe directions|recipe method|recipe steps|cooking steps|steps',
    'the steps|step by step|step-by-step|step by step instructions|step-by-step instructions|step-by-step guide',
    'step by step guide|assembly|assembly instructions|installation|installation steps|installation instructions',
    'setup instructions|how to make|how to make it|how to do it|how to cook|how to prepare|how to|how-to|make it|to make',
    'detailed instructions|full instructions|usage instructions|making it|let’s make it|step-by-step directions',
    'instruction|direction',
  ),
  de: words(
    'anleitung|anleitungen|zubereitung|zubereitungsart|die zubereitung|zubereitungsschritte|schritt für schritt|schritt-für-schritt',
    'schritt-für-schritt-anleitung|schritt für schritt anleitung|schritte|die schritte|vorgehen|vorgehensweise',
    "so gehts|so geht's|so geht’s|so geht es|so wird's gemacht|so wird’s gemacht|durchführung|montage|montageanleitung",
    'installation|bauanleitung|bastelanleitung|arbeitsschritte|herstellung|arbeitsanleitung|kurzanleitung',
  ),
  fr: words(
    'instructions|étapes|les étapes|étapes de préparation|préparation|la préparation|mode opératoire|recette',
    "mode d'emploi|mode d’emploi|marche à suivre|étape par étape|pas à pas|réalisation|procédure|installation|montage",
    'préparation de la recette|étapes de la recette|la recette',
  ),
  es: words(
    'instrucciones|pasos|los pasos|paso a paso|preparación|la preparación|elaboración|procedimiento|método',
    'modo de preparación|modo de elaboración|cómo hacerlo|cómo se hace|cómo prepararlo|instalación|modo de empleo',
    'instrucciones paso a paso|pasos a seguir|preparación paso a paso|elaboración paso a paso',
  ),
  it: words(
    'istruzioni|procedimento|il procedimento|preparazione|la preparazione|passaggi|passo dopo passo|passo passo',
    'come fare|come si fa|come si prepara|procedura|svolgimento|installazione|montaggio|esecuzione|metodo',
  ),
  pt: words(
    'instruções|passos|passo a passo|preparação|preparo|o preparo|modo de preparo|modo de preparação|modo de fazer',
    'como fazer|como preparar|procedimento|instalação|confeção|preparação passo a passo|método',
  ),
  nl: words(
    'instructies|stappen|stappenplan|stap voor stap|stap-voor-stap|bereiding|bereidingswijze|de bereiding|werkwijze',
    'handleiding|zo maak je het|zo doe je het|installatie|aan de slag|bereidingsinstructies|instructie',
  ),
  sv: words(
    'gör så här|så här gör du|instruktioner|tillagning|steg för steg|tillvägagångssätt|beskrivning|montering|anvisningar',
  ),
  da: words(
    'fremgangsmåde|sådan gør du|trin for trin|tilberedning|instruktioner|vejledning|montering|installation|sådan laver du det',
  ),
  no: words(
    'fremgangsmåte|slik gjør du|slik gjør du det|steg for steg|tilberedning|instruksjoner|veiledning|montering',
  ),
  fi: words('ohjeet|ohje|valmistusohje|valmistusohjeet|valmistus|näin teet|näin se tehdään|vaihe vaiheelta|asennus'),
  pl: words(
    'przygotowanie|sposób przygotowania|sposób wykonania|wykonanie|instrukcja|instrukcje|krok po kroku|jak to zrobić',
    'przygotowanie krok po kroku|instalacja|montaż|etapy przygotowania',
  ),
  cs: words('postup|postup přípravy|příprava|návod|krok za krokem|instrukce|pracovní postup|instalace|montáž'),
  sk: words('postup|postup prípravy|príprava|návod|krok za krokom|inštalácia'),
  hr: words('priprema|način pripreme|postupak|upute|korak po korak|priprema recepta'),
  sr: words('priprema|način pripreme|postupak|uputstvo|korak po korak|припрема|поступак'),
  sl: words('priprava|postopek|navodila|korak za korakom'),
  hu: words('elkészítés|elkészítése|az elkészítés|elkészítés menete|elkészítési mód|lépések|útmutató|lépésről lépésre'),
  ro: words('mod de preparare|preparare|instrucțiuni|pas cu pas|pași|instalare|cum se prepară'),
  tr: words('yapılışı|hazırlanışı|tarifi|yapılış|hazırlanış|nasıl yapılır|talimatlar|adım adım|kurulum'),
  el: words('εκτέλεση|οδηγίες|εκτέλεση συνταγής|βήμα βήμα|βήματα|διαδικασία|προετοιμασία|τρόπος παρασκευής'),
  ru: words(
    'приготовление|способ приготовления|инструкция|инструкции|пошаговая инструкция|пошаговый рецепт|шаги|порядок действий',
    'как приготовить|как сделать|пошаговое приготовление|пошаговый рецепт приготовления|установка|рецепт приготовления',
  ),
  uk: words('приготування|спосіб приготування|інструкція|покрокова інструкція|кроки|як приготувати|встановлення'),
  bg: words('приготвяне|начин на приготвяне|инструкции|стъпка по стъпка'),
  id: words('cara membuat|langkah-langkah|langkah|cara memasak|petunjuk|instruksi'),
  vi: words('cách làm|các bước|hướng dẫn|các bước thực hiện|cách thực hiện'),
  ar: words('طريقة التحضير|طريقة العمل|الخطوات|خطوات التحضير|التعليمات|طريقة الإعداد'),
  he: words('אופן ההכנה|הוראות הכנה|הוראות|שלבי הכנה'),
  fa: words('طرز تهیه|مراحل|دستور پخت|روش تهیه'),
  ja: words('作り方|手順|つくり方|作りかた|調理方法|操作手順|インストール手順|使い方|やり方|設定手順|調理手順'),
  zh: words(
    '做法|步骤|步驟|制作方法|製作方法|制作步骤|製作步驟|烹饪步骤|烹飪步驟|操作步骤|操作步驟|安装步骤|方法|具体步骤',
  ),
  ko: words('만드는 법|조리 방법|조리법|만드는 방법|조리순서|요리 순서|단계|설치 방법'),
};

/** Words and phrases that make a longer title announce a procedure, lower case, by language; they count as whole words. */
export const stepTitles: ByLanguage = {
  en: words(
    'instructions|directions|procedure|procedures|step by step|step-by-step|steps|how to make|how to do it|how to|how-to',
    'method|preparation|installation|assembly',
  ),
  de: words(
    'anleitung|zubereitung|schritt für schritt|schritt-für-schritt|schritte|schritten|vorgehen|vorgehensweise|so gehts',
    "so geht's|so geht’s|durchführung|montage|installation|bauanleitung",
  ),
  fr: words(
    "instructions|étapes|préparation|mode opératoire|mode d'emploi|mode d’emploi|marche à suivre|étape par étape",
    'pas à pas|réalisation|procédure|installation|comment faire|comment préparer|comment installer',
  ),
  es: words(
    'instrucciones|pasos|paso a paso|preparación|elaboración|procedimiento|modo de preparación|cómo hacer|cómo hacerlo',
    'cómo preparar|cómo instalar|instalación|modo de empleo',
  ),
  it: words(
    'istruzioni|procedimento|preparazione|passaggi|passo dopo passo|passo passo|come fare|come si fa|come preparare',
    'come installare|procedura|svolgimento|installazione',
  ),
  pt: words(
    'instruções|passos|passo a passo|preparação|preparo|modo de preparo|modo de preparação|modo de fazer|como fazer',
    'como preparar|como instalar|procedimento|instalação',
  ),
  nl: words(
    'instructies|stappen|stappenplan|stap voor stap|stap-voor-stap|bereiding|bereidingswijze|werkwijze|handleiding',
    'zo maak je|zo doe je|installatie',
  ),
  sv: words('gör så här|så gör du|så här gör du|instruktioner|steg för steg|tillagning'),
  da: words('fremgangsmåde|sådan gør du|sådan laver du|trin for trin'),
  no: words('fremgangsmåte|slik gjør du|slik lager du|steg for steg'),
  fi: words('valmistusohje|näin teet|vaihe vaiheelta'),
  pl: words('sposób przygotowania|sposób wykonania|krok po kroku|jak zrobić|jak przygotować|jak zainstalować'),
  cs: words('postup přípravy|krok za krokem|jak udělat|jak připravit'),
  hr: words('način pripreme|korak po korak|kako napraviti'),
  hu: words('elkészítése|lépésről lépésre'),
  ro: words('mod de preparare|pas cu pas|cum se face'),
  tr: words('yapılışı|hazırlanışı|nasıl yapılır|adım adım'),
  ru: words(
    'пошаговая инструкция|пошаговый рецепт|пошагово|как приготовить|как сделать|способ приготовления|шаг за шагом',
  ),
  uk: words('покрокова інструкція|як приготувати|як зробити|спосіб приготування'),
  el: words('βήμα βήμα|πώς να φτιάξετε|οδηγίες'),
  ja: words('の作り方|手順'),
  zh: words('步骤|步驟|的做法|制作方法|製作方法'),
  ko: words('만드는 법|만들기|조리 방법'),
};

/** Words behind which a title says what the procedure is for, lower case. */
export const purposeWords: readonly string[] = words('for|to|für|zum|zur|pour|para|per|voor|för|til|do|для|pro|na');

/** Words that number the steps of a procedure, lower case, by language: `Step 1: …`. */
export const stepWords: ByLanguage = {
  en: ['step'],
  de: ['schritt'],
  fr: ['étape', 'etape'],
  es: ['paso'],
  it: ['passo', 'passaggio'],
  pt: ['passo', 'etapa'],
  nl: ['stap'],
  pl: ['krok'],
  sv: ['steg'],
  da: ['trin'],
  no: ['trinn', 'steg'],
  fi: ['vaihe'],
  cs: ['krok'],
  hr: ['korak'],
  ro: ['pasul'],
  tr: ['adım'],
  ru: ['шаг'],
  uk: ['крок'],
};
