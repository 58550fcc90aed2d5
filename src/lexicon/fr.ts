import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of French. */
export const fr = {
  commonWords: words(
    'le|la|les|de|des|du|et|un|une|est|en|que|qui|dans|pour|pas|sur|au|avec|ce|plus|par|il|vous|se|sont|ou|son|ne',
    'cette|nous|aux|mais|elle|leur|être',
  ),
  leadInStarts: words(
    'voici|voilà|ces|cette|cet|ceci|cela|suivants|vous|nous|ils|elles|elle|quelques|plusieurs|aucun|aucune|et',
    'mais|ou|on|parmi|notamment|par exemple|c est|il faut|il y|il est|dans cette|dans cet|pour cela|exemples de',
    'exemple de',
  ),
  sentenceWords: words(
    'suivant|suivante|suivants|suivantes|sont|était|étaient|ont|avait|doit|doivent|peut|peuvent|comprend',
    'comprennent|contient|vous|nous|ils|elles|ci-dessous|dessous|parce|voici|faut',
  ),
  leadInVerbs: words(
    'offre|offrent|propose|proposent|permet|permettent|apporte|apportent|combine|compte|comptent|donne|donnent',
    'aide|aident|repose|reposent|influencent|distingue|recommande|recommandons|existe|existent',
  ),
  countingWords: words('deux|trois|quatre|cinq|sept|huit|neuf|dix|quelques|plusieurs'),
  clauseStarts: words('quand|où|comment|pourquoi|qui|quoi|quel|quelle|quels|quelles'),
  danglingWords: words(
    'le|la|les|un|une|des|du|de|et|ou|à|au|aux|avec|pour|par|dans|sur|est|sont|que|qui|comme|suivants|suivantes',
    'ici',
  ),
  articles: words('le|la|les|l|un|une|des|notre|nos|votre|vos|mon|mes|leur|leurs|chaque|tous|toutes|tout'),
  copulas: words('est|sont'),
  timeClauseStarts: words('en'),
  timeClauseEndings: words('ant'),
  factNames: words(
    'auteur|publié|mis à jour|lieu|prix|catégorie|crédit|crédits|légende|lire aussi|à lire aussi|publicité|date',
    'contact|source|sources|photo|photos|image|illustration|tel|fax|version|copyright',
  ),
  controlNames: words(
    'lire la suite|en savoir plus|acheter|imprimer|enregistrer|recherche|fermer|suivant|précédent|menu|trier',
    'filtrer',
  ),
  controlStarts: words(
    'en savoir|publié dans|suivez nous|voir tout|voir tous|voir toutes|afficher tout|afficher tous|afficher toutes|afficher plus',
  ),
  greetings: words('bon appétit|à bientôt|merci|bonne chance'),
  creditWords: words('photo|photos|photographies|textes|écrit|illustration|illustrations|interview'),
  datingWords: words('mis|publié|publiée|modifié'),
  bylineWords: words('par'),
  speechWords: words('dit|écrit'),
  remarkWords: words(
    'note|notes|important|attention|info|ps|nb|ok|remarque|astuce|conseil|avertissement|exemple|à noter',
  ),
  remarkLabels: words(
    'note|remarque|attention|important|astuce|conseil|avertissement|mise à jour|exemple|par exemple|info|à noter',
    'bon à savoir|à lire|lire aussi|à lire aussi|voir aussi|rappel',
  ),
  partWords: words('phase|option|section|module|variante|étape|jour|semaine|mois|partie|méthode|niveau|chapitre|leçon'),
  countedThings: words(
    'article|articles|portion|commentaire|commentaires|vues|résultat|résultats|produit|produits|avis|personnes',
    'étoiles|photo|photos|message|messages',
  ),
  portionWords: words('portion|portions'),
  priceBounds: words('moins de|plus de|pour'),
  propertyNames: words(
    'temps|durée|date|longueur|largeur|hauteur|profondeur|poids|taille|dimension|diamètre|surface|capacité',
    'vitesse|puissance|matière|matériau|couleur|type|genre|catégorie|modèle|marque|fabricant|éditeur|auteur|lieu',
    'adresse|ville|pays|région|origine|langue|prix|coût|tarif|portion|difficulté|niveau|calories|protéine|glucide',
    'lipide|sucre|sel|énergie|titre|nom|statut|garantie',
  ),
  propertyPhrases: words('idéal pour'),
  plainAnswers: words('oui|non'),
  speakers: words('moi|toi'),
  sides: words('avantages|inconvénients'),
  changeKinds: words('ajouté|modifié|corrigé|supprimé'),
  faqTitles: words(
    'vos questions|les questions fréquentes|questions les plus fréquentes|réponses à vos questions|bon à savoir',
    'on vous répond|faq|foire aux questions|questions fréquentes|questions fréquemment posées|questions courantes',
    'questions et réponses|questions-réponses',
  ),
  selfQuestionTitles: words('questions à se poser|posez-vous|questions à poser|pour réfléchir|fiche de travail'),
  questionLabels: words('q|question'),
  answerLabels: words('r|réponse|reponse'),
  questionColumns: words('question|questions|faq'),
  answerColumns: words('réponse|notre réponse'),
  questionWords: words(
    "comment|pourquoi|quand|où|qui|que|quoi|quel|quelle|quels|quelles|combien|est-ce|qu'est-ce|peut-on|puis-je",
    'faut-il|dois-je|existe-t-il',
  ),
  invitations: words(
    "d'autres questions|vous avez des questions|vous avez une question|vous avez d'autres questions",
    "vous avez encore des questions|avez-vous des questions|avez-vous d'autres questions|encore des questions",
    "une question|vous ne trouvez pas la réponse|envie d'en savoir plus|vous souhaitez en savoir plus",
    "le saviez-vous|besoin d'aide|besoin d’aide|prêt à|prête à|prêts à|vous cherchez|envie de|cet article vous a",
    'cette page vous a|avez-vous trouvé',
  ),
  interviewTitles: words('interview|entretien avec|entretien|rencontre avec|questions à'),
  addresses: words('vous|votre|vos|tu|ton|ta|tes|toi'),
  ownWords: words("je|j'ai|mon|ma|mes|moi"),
  voicesTitles: words('témoignages|avis|avis clients|ils parlent de nous|livre d’or|ce que disent|ils témoignent'),
  firstPerson: words("je|j'ai|j’ai|nous|mon|ma|mes"),
  procedureTitles: words(
    'instructions|étapes|les étapes|étapes de préparation|préparation|la préparation|mode opératoire|recette',
    "mode d'emploi|mode d’emploi|marche à suivre|étape par étape|pas à pas|réalisation|procédure|installation",
    'montage|préparation de la recette|étapes de la recette|la recette',
  ),
  stepTitles: words(
    "instructions|étapes|préparation|mode opératoire|mode d'emploi|mode d’emploi|marche à suivre|étape par étape",
    'pas à pas|réalisation|procédure|installation|comment faire|comment préparer|comment installer',
  ),
  taskStarts: words('pour|comment|afin de'),
  stepWords: words('étape|etape'),
  stepNumbers: words('un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze'),
  closings: words('et voilà|voilà c est|j espère que|nous espérons que|dites moi|n hésitez pas à me'),
  purposeWords: words('pour'),
  noStepTitles: words(
    'meilleurs|meilleures|façons|raisons|conseils|idées|faits|exemples|erreurs|questions|sources|sommaire',
    'avantages|règles|types|choisir|signes|prix|astuces|conservation',
    "l'un des|l’un des|l'une des|l’une des|un des|une des",
  ),
  asideTitles: words(
    'ingrédients|note|notes|nutrition|matériel|outils|conseils|conseil|astuces|astuce|conservation|variantes',
    'prérequis|sécurité|vidéo|commentaires|avis|ustensiles|valeurs nutritionnelles',
  ),
  followingSteps: words('étapes suivantes|étapes ci-dessous|instructions suivantes|ces étapes'),
  orderWords: words('puis|ensuite|enfin|premièrement|après'),
  actionVerbs: words(
    'faites|faire|mettez|mettre|dites|prenez|prendre|fais|mets|prends|laissez|ouvre|clique|coupe|ajoute|verse',
  ),
  actionEndings: words('er|ez|ir|dre|tre|ire|uire'),
  actionOpeners: words(
    'dans|pour|avec|sur|quand|lorsque|après|avant|pendant|puis|ensuite|enfin|à|au|en|dès|une|sans|d’abord|si',
  ),
  glossaryTitles: words(
    'glossaire|terminologie|lexique|vocabulaire|définitions|termes clés|concepts clés|notions clés|abréviations',
    'acronymes',
  ),
  peopleTitles: words('équipe|notre équipe|personnel|bureau|comité|membres|intervenants|direction|distribution'),
  optionTitles: words('options|option|arguments|paramètres'),
  changeTitles: words('journal des modifications|notes de version|historique des versions|nouveautés'),
  authorLabels: words('écrit par|rédigé par|auteur|autrice|auteurs|publié par|texte de|un article de|posté par'),
  nameJoiners: words('et'),
  roleWords: words(
    'journaliste|rédacteur|rédactrice|directeur|directrice|fondateur|fondatrice|consultante',
    'correspondante|responsable',
  ),
  publishedLabels: words('publié|publié le|publiée le|paru le|posté le|mis en ligne le|date|date de publication'),
  updatedLabels: words(
    'mis à jour|mis à jour le|mise à jour|mise à jour le|modifié le|dernière mise à jour|actualisé le',
  ),
  readingTimes: words('min de lecture|minutes de lecture|min|minutes|temps de lecture|lecture'),
  placeholderPhrases: words('insérer le texte ici|insérer une image|en tant que modèle de langage|tableau requis'),
  tableNames: words('tableau'),
  elsewhereWords: words('de|du|des|dans'),
  tableBelow: words('tableau ci-dessous|tableau suivant'),
} satisfies Partial<Words>;
