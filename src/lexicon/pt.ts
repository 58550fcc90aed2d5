import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Portuguese. */
export const pt = {
  commonWords: words(
    'o|a|os|as|de|do|da|dos|das|e|que|em|um|uma|é|para|com|não|por|no|na|se|mais|como|ao|ou|são|seu|sua|também',
    'você|muito',
  ),
  leadInStarts: words(
    'aqui|estes|estas|esta|isto|esses|essas|confira|veja|você|vocês|nós|alguns|algumas|vários|várias|nenhum',
    'nenhuma|mas|entre|além|abaixo|a seguir|por exemplo|exemplos de',
  ),
  sentenceWords: words(
    'seguinte|seguintes|são|está|estão|foram|têm|deve|devem|pode|podem|inclui|incluem|contém|há|você|vocês|abaixo',
    'porque',
  ),
  leadInVerbs: words('oferece|oferecem|permite|permitem|fornece|ajuda|ajudam|combina|existem|influenciam|recomendamos'),
  countingWords: words('dois|duas|três|quatro|oito|dez|alguns|algumas|vários|várias'),
  clauseStarts: words('quando|onde|quem|qual|quais|o que|por que|como'),
  danglingWords: words('os|as|um|uma|e|ou|do|da|dos|das|com|para|por|em|são|é|como|aqui'),
  articles: words('o|os|as|um|uma|nosso|nossa|nossos|seu|sua|seus|suas|todos|todas'),
  factNames: words(
    'autor|autora|publicado|publicado em|atualizado|data|preço|categoria|fonte|imagem|crédito|leia também',
    'publicidade|crédito da foto|foto|fotos|tags|tel',
  ),
  controlNames: words('saiba mais|comprar|imprimir|salvar|buscar|anterior|fechar|menu|ordenar|filtrar'),
  controlStarts: words('saiba mais'),
  greetings: words('bom apetite|até logo|obrigado'),
  creditWords: words('foto|fotos|textos|escrito'),
  datingWords: words('atualizado|atualizada|publicado|publicada'),
  bylineWords: words('por'),
  speechWords: words('disse|escreveu'),
  remarkWords: words('nota|importante|aviso|dica|atenção|exemplo|ok'),
  remarkLabels: words(
    'nota|notas|atenção|importante|dica|dicas|aviso|atualização|exemplo|por exemplo|leia também|veja também|obs',
    'observação',
  ),
  partWords: words('parte|fase|passo|dia|etapa|opção|método|capítulo|variante'),
  countedThings: words('comentários|respostas|produtos|avaliações|porções|pessoas|resultado|resultados'),
  priceBounds: words('abaixo de|até|por'),
  propertyNames: words(
    'tempo|duração|data|comprimento|largura|altura|peso|tamanho|dimensões|capacidade|velocidade|potência|material',
    'cor|tipo|gênero|categoria|modelo|marca|fabricante|editora|autor|local|endereço|cidade|país|região|idioma',
    'preço|custo|porções|rendimento|dificuldade|nível|caloria|proteína|gordura|carboidrato|fibra|açúcar|título',
    'nome|status|garantia',
  ),
  propertyPhrases: words('ideal para'),
  plainAnswers: words('sim|não'),
  speakers: words('eu|tu'),
  sides: words('vantagens|desvantagens'),
  changeKinds: words('adicionado|alterado|corrigido|removido'),
  faqTitles: words(
    'principais dúvidas|dúvidas comuns|perguntas mais frequentes|suas perguntas|tire suas dúvidas|bom saber',
    'perguntas frequentes|dúvidas frequentes|perguntas e respostas|perguntas comuns',
  ),
  selfQuestionTitles: words('pergunte-se|perguntas para refletir|perguntas para fazer'),
  questionLabels: words('p|pergunta'),
  answerLabels: words('r|resposta'),
  questionColumns: words('pergunta|perguntas|perguntas frequentes'),
  answerColumns: words('resposta'),
  questionWords: words('como|por que|quando|onde|quem|qual|quais|quanto|quantos|posso|o que|devo'),
  invitations: words('mais perguntas|tem dúvidas|tem perguntas|ainda tem dúvidas|quer saber mais'),
  interviewTitles: words('entrevista|entrevista com|conversa com|à conversa com'),
  addresses: words('você|seu|sua|tu'),
  ownWords: words('eu|meu|minha'),
  voicesTitles: words('depoimentos|avaliações|testemunhos|o que dizem|opiniões'),
  firstPerson: words('eu|nós|meu|minha|fomos|ficamos'),
  procedureTitles: words(
    'instruções|passos|passo a passo|preparação|preparo|o preparo|modo de preparo|modo de preparação',
    'modo de fazer|como fazer|como preparar|procedimento|instalação|confeção|preparação passo a passo|método',
  ),
  stepTitles: words(
    'instruções|passos|passo a passo|preparação|preparo|modo de preparo|modo de preparação|modo de fazer',
    'como fazer|como preparar|como instalar|procedimento|instalação',
  ),
  stepWords: words('passo|etapa'),
  purposeWords: words('para'),
  noStepTitles: words(
    'melhores|maneiras|formas|razões|motivos|dicas|ideias|exemplos|erros|perguntas|fontes|conteúdo|vantagens',
    'regras|tipos|escolher|sinais|preços',
  ),
  asideTitles: words(
    'ingredientes|nota|notas|nutrição|material|materiais|ferramentas|dicas|dica|conservação|requisitos|vídeo',
  ),
  followingSteps: words('seguintes passos|passos seguintes|seguintes instruções|estes passos|esses passos'),
  actionVerbs: words(
    'abra|acrescente|adicione|asse|bata|cozinhe|coloque|corte|cubra|deixe|desligue|despeje|escolha|faça|ferva',
    'junte|lave|leve|ligue|misture|mexa|passe|pegue|prepare|pique|ponha|retire|selecione|separe|sirva|tempere',
    'tire|unte|use|clique|instale|descasque|aqueça|refogue|espere|repita|verifique|frite|recheie|enrole|polvilhe',
    'reserve|baixe|aguarde|divida|triture',
  ),
  actionEndings: words('ar|er|ir'),
  actionOpeners: words(
    'em|para|com|sobre|quando|depois|antes|enquanto|então|primeiro|finalmente|numa|num|uma|a|por|se|ao|após|agora',
  ),
  glossaryTitles: words(
    'glossário|terminologia|vocabulário|definições|termos-chave|conceitos-chave|termos chave|conceitos chave',
    'abreviaturas|siglas',
  ),
  peopleTitles: words('equipe|nossa equipe|equipa|comitê|diretoria|membros|palestrantes|elenco'),
  optionTitles: words('opções|parâmetros'),
  changeTitles: words('registro de alterações|notas de versão|novidades'),
} satisfies Partial<Words>;
