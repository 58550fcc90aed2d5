import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Spanish. */
export const es = {
  commonWords: words(
    'el|la|los|las|de|del|y|que|en|un|una|es|por|con|para|se|su|no|al|como|más|lo|sus|o|pero|este|esta|también',
    'son|muy|si|ser',
  ),
  leadInStarts: words(
    'aquí|estos|estas|este|esta|esto|siguientes|si|usted|ustedes|nosotros|algunos|algunas|varios|varias|ningún',
    'ninguna|y|pero|entre|además|a continuación|por ejemplo|como|ayer|hoy|ejemplos de',
  ),
  sentenceWords: words(
    'siguiente|siguientes|está|están|fueron|tiene|tienen|debe|deben|puede|pueden|incluye|incluyen|contiene',
    'necesitas|necesitarás|usted|ustedes|nosotros|porque|continuación',
  ),
  leadInVerbs: words(
    'ofrece|ofrecen|permite|permiten|proporciona|proporcionan|ayuda|ayudan|combina|combinan|aporta|aportan|existe',
    'existen|influyen|recomienda|recomendamos|hay|son',
  ),
  countingWords: words('dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|algunos|algunas|varios|varias'),
  clauseStarts: words('qué|cuándo|dónde|cómo|cuál|cuáles|quién|por qué'),
  danglingWords: words('el|los|las|unos|unas|y|o|del|con|para|por|en|es|son|como|siguientes|aquí'),
  articles: words('el|los|las|una|unos|unas|nuestro|nuestra|nuestros|nuestras|mi|mis|tu|tus|su|sus|cada|todos|todas'),
  copulas: words('es|son'),
  factNames: words(
    'autor|autora|publicado|actualizado|fecha|lugar|precio|categoría|etiquetas|fuente|imagen|crédito|lea también',
    'ver también|publicidad|foto|fotos|tel|fax|video',
  ),
  controlNames: words(
    'seguir leyendo|leer más|comprar|imprimir|guardar|buscar|cerrar|siguiente|anterior|ordenar|filtrar',
  ),
  controlStarts: words('saber más|publicado en|síguenos en'),
  greetings: words('buen provecho|hasta pronto|hasta luego|gracias'),
  creditWords: words('foto|fotos|fotografías|textos|escrito|video|videos'),
  datingWords: words('actualizado|actualizada|publicado|publicada'),
  bylineWords: words('por'),
  speechWords: words('dijo|escribió|dice'),
  remarkWords: words('nota|consejo|importante|advertencia|atención|ejemplo|aviso|no|ok'),
  remarkLabels: words(
    'nota|notas|atención|importante|consejo|consejos|advertencia|aviso|actualización|ejemplo|por ejemplo|recuerda',
    'lea también|lee también|ver también|truco',
  ),
  partWords: words('variante|paso|día|mes|parte|fase|opción|método|nivel|capítulo|lección'),
  countedThings: words(
    'comentario|comentarios|respuestas|vistas|resultado|resultados|producto|productos|personas|porciones',
  ),
  priceBounds: words('menos de|más de|por'),
  propertyNames: words(
    'tiempo|duración|fecha|longitud|ancho|altura|profundidad|peso|tamaño|dimensión|dimensiones|capacidad',
    'velocidad|potencia|material|color|tipo|género|categoría|modelo|marca|fabricante|editorial|autor|lugar',
    'dirección|ciudad|país|región|origen|idioma|precio|coste|costo|porción|porciones|dificultad|nivel|caloría',
    'proteína|grasa|carbohidrato|azúcar|título|nombre|estado|garantía',
  ),
  propertyPhrases: words('ideal para'),
  plainAnswers: words('sí|no'),
  speakers: words('yo|tú'),
  sides: words('pros|ventajas|desventajas'),
  changeKinds: words('añadido|cambiado|corregido|eliminado'),
  faqTitles: words(
    'dudas frecuentes|dudas comunes|preguntas habituales|respuestas a tus preguntas|tus preguntas',
    'resolvemos tus dudas|bueno saber|preguntas frecuentes|preguntas más frecuentes|preguntas comunes',
    'preguntas y respuestas',
  ),
  selfQuestionTitles: words('preguntas para reflexionar|pregúntate|pregúntese|preguntas para hacer|hoja de trabajo'),
  questionLabels: words('p|pregunta'),
  answerLabels: words('r|respuesta'),
  questionColumns: words('pregunta|preguntas|pregunta frecuente|preguntas frecuentes'),
  answerColumns: words('respuesta'),
  questionWords: words(
    'cómo|qué|por qué|cuándo|dónde|quién|cuál|cuáles|cuánto|cuánta|cuántos|cuántas|puedo|se puede|es|debo',
  ),
  invitations: words(
    'más preguntas|tienes preguntas|tienes más preguntas|tienes alguna pregunta|tiene preguntas',
    'tiene más preguntas|tiene alguna pregunta|aún tienes dudas|todavía tienes dudas|no encuentras lo que',
    'quieres saber más|quiere saber más|sabías que|sabía que',
  ),
  interviewTitles: words('entrevista|entrevista a|entrevista con|conversación con|hablamos con|charla con'),
  addresses: words('tú|tu|usted|tus|su|sus'),
  ownWords: words('yo|mi|mis|me'),
  voicesTitles: words('testimonios|opiniones|reseñas|lo que dicen|dicen de nosotros'),
  firstPerson: words('yo|nosotros|nos|mi|mis|estuvimos|fuimos'),
  procedureTitles: words(
    'instrucciones|pasos|los pasos|paso a paso|preparación|la preparación|elaboración|procedimiento|método',
    'modo de preparación|modo de elaboración|cómo hacerlo|cómo se hace|cómo prepararlo|instalación|modo de empleo',
    'instrucciones paso a paso|pasos a seguir|preparación paso a paso|elaboración paso a paso',
  ),
  stepTitles: words(
    'instrucciones|pasos|paso a paso|preparación|elaboración|procedimiento|modo de preparación|cómo hacer',
    'cómo hacerlo|cómo preparar|cómo instalar|instalación|modo de empleo',
  ),
  stepWords: words('paso'),
  purposeWords: words('para'),
  noStepTitles: words(
    'mejores|maneras|formas|razones|consejos|ideas|ejemplos|errores|preguntas|fuentes|contenido|ventajas|reglas',
    'tipos|elegir|señales|precios|trucos',
  ),
  asideTitles: words(
    'ingredientes|nota|notas|nutrición|material|materiales|herramientas|consejos|consejo|trucos|conservación',
    'requisitos|seguridad|vídeo|video|comentarios|información nutricional|utensilios',
  ),
  followingSteps: words('siguientes pasos|pasos siguientes|siguientes instrucciones|estos pasos'),
  actionVerbs: words(
    'abre|abra|añade|añada|agrega|agregue|bate|bata|calienta|caliente|cocina|cocine|coloca|coloque|corta|corte',
    'cubre|cubra|deja|deje|echa|haz|haga|hierve|hierva|lava|lave|mezcla|mezcle|pela|pele|pica|pique|pon|ponga',
    'prepara|prepare|pulsa|pulse|retira|retire|revuelve|revuelva|selecciona|seleccione|sirve|sirva|tapa|tape|toma',
    'tome|vierte|vierta|elige|elija|une|introduce|introduzca|instala|instale|descarga|descargue|precalienta',
    'precaliente|hornea|hornee|incorpora|incorpore|usa|use',
  ),
  actionEndings: words('ar|er|ir|amos|emos|imos|arlo|arla|erlo|arlos|arlas'),
  actionOpeners: words(
    'en|para|con|sobre|cuando|después|antes|mientras|luego|primero|finalmente|una|a|por|si|al|ahora|por último',
  ),
  glossaryTitles: words(
    'glosario|terminología|vocabulario|definiciones|términos clave|conceptos clave|términos importantes',
    'abreviaturas|siglas',
  ),
  peopleTitles: words('equipo|nuestro equipo|personal|comité|junta directiva|miembros|ponentes|reparto|dirección'),
  optionTitles: words('opciones|parámetros'),
  changeTitles: words('registro de cambios|notas de la versión|historial de versiones|novedades'),
  placeholderPhrases: words('insertar texto aquí|insertar imagen aquí|como modelo de lenguaje'),
  tableNames: words('tabla'),
  elsewhereWords: words('de|del|en'),
  tableBelow: words('tabla siguiente|siguiente tabla|tabla de abajo|tabla a continuación'),
} satisfies Partial<Words>;
