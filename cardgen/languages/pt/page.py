"""Words of course pages in Portuguese."""

from cardgen.languages.base import PageWords, names, numerals, table, words
from cardgen.model import Role

PAGE = PageWords(
    code="pt",
    roles=table(
        {
            Role.SUMMARY: names(
                """resumo, sumário executivo, síntese, em síntese, em resumo, em poucas palavras, visão geral,
                panorama, panorama geral, sinopse, apresentação geral, recapitulação, recapitulando"""
            ),
            Role.TOPICS: names(
                """temas, tema, temas principais, tópicos, tópicos principais, tópicos abordados, tópicos da aula,
                assuntos, assuntos abordados, objetivos, objetivo, objetivos de aprendizagem, objetivos da aula,
                objetivos da lição, objetivos da unidade, objetivos do capítulo, objetivos específicos, resultados
                de aprendizagem, resultados esperados, competências, metas, metas de aprendizagem, o que você vai
                aprender, o que você aprenderá, o que vai aprender, o que vamos aprender, nesta unidade, nesta
                lição, nesta aula, neste capítulo, perguntas-chave, questões-chave, perguntas norteadoras, questões
                norteadoras, ao final desta aula"""
            ),
            Role.KEY_POINTS: names(
                """pontos-chave, pontos chave, pontos principais, pontos importantes, pontos essenciais, ideias-chave,
                ideias principais, para lembrar, lembre-se, o essencial, mensagens principais, lições aprendidas,
                em conclusão, principais conclusões"""
            ),
            Role.NOTES: names(
                """notas, notas de aula, apontamentos, anotações, minhas notas, minhas anotações, notas de estudo,
                notas da aula, anotações de aula"""
            ),
            Role.GLOSSARY: names(
                """glossário, vocabulário, terminologia, definições, termos, termos-chave, termos chave,
                palavras-chave, palavras chave, siglas, acrônimos, acrónimos, abreviaturas, notação, nomenclatura"""
            ),
            Role.QUESTIONS: names(
                """perguntas, questões, perguntas de revisão, questões de revisão, autoavaliação, questionário, teste
                seus conhecimentos, verifique seu conhecimento, perguntas frequentes, quiz, revisão, questões de
                prova, questões para discussão, perguntas para reflexão"""
            ),
            Role.EXERCISE: names(
                """exercícios, exercício, práticas, atividades, tarefa, tarefas, desafio, laboratório, oficina,
                trabalhos práticos, lista de exercícios, exercícios propostos, exercícios resolvidos, experimente,
                dever de casa, deveres"""
            ),
            Role.SOLUTION: names("solução, soluções, resposta, respostas, gabarito, resolução"),
            Role.READINGS: names(
                """leituras, leitura, leituras recomendadas, leitura recomendada, leituras obrigatórias, leituras
                complementares, leitura complementar, bibliografia, bibliografia básica, bibliografia complementar,
                referências, referências bibliográficas, fontes, recursos, recursos adicionais, para saber mais,
                saiba mais, para aprofundar, mais informações, links, ligações, links úteis, links externos,
                livros, artigos, vídeos, vídeo, ver também, veja também"""
            ),
            Role.ARTEFACTS: names(
                """portfólio, portefólio, entregas, entregáveis, meus trabalhos, downloads, arquivos, ficheiros,
                anexos, materiais, material, materiais do curso, material de apoio, slides, apresentação,
                apresentações, gravação, gravações, código, código-fonte, dados, reflexão, reflexões, diário de
                aprendizagem"""
            ),
            Role.ADMIN: names(
                """requisitos, pré-requisitos, prerrequisitos, conhecimentos prévios, antes de começar, preparação,
                instalação, configuração, como começar, primeiros passos, ajuda, sobre, sobre o curso, sobre este
                curso, sobre o autor, autor, autora, autores, colaboradores, contribuir, docente, docentes,
                professor, professores, contato, contacto, contatos, horário, horários, calendário, cronograma,
                datas, datas importantes, prazos, avaliação, avaliações, critérios de avaliação, notas e avaliação,
                rubrica, regras, licença, direitos autorais, direitos de autor, créditos, agradecimentos, como
                citar, histórico de alterações, índice, sumário, tabela de conteúdos, conteúdo, conteúdos,
                navegação, próximos passos, próximo, próxima, anterior, voltar, novidades, avisos, duração, tempo
                estimado, programa, programa do curso, ementa, unidades, lições, aulas, módulos, capítulos,
                metodologia, estrutura do curso"""
            ),
        }
    ),
    loose_topics=frozenset(
        names(
            """conceitos-chave, conceitos chave, conceitos, conceitos principais, conceitos fundamentais,
            termos-chave, termos chave, ideias-chave, ideias principais, palavras-chave, vocabulário, conteúdo,
            conteúdos, sumário, pontos-chave, pontos chave, visão geral, resumo, glossário"""
        )
    ),
    numbered=table(
        {
            Role.DEFINITION: names(
                """definição, definições, teorema, lema, proposição, corolário, axioma, lei, princípio, regra,
                fórmula, propriedade, postulado, conceito-chave"""
            ),
            Role.EXAMPLE: names("exemplo, exemplos, exemplo resolvido, estudo de caso"),
            Role.EXERCISE: names("exercício, exercícios, atividade, tarefa, problema, desafio, prática"),
            Role.SOLUTION: names("solução, soluções, resposta, respostas, resolução, gabarito"),
            Role.QUESTIONS: names("pergunta, perguntas, questão, questões, quiz"),
            Role.NOTE: names(
                """nota, notas, dica, dicas, observação, observações, atenção, aviso, cuidado, demonstração, prova,
                curiosidade"""
            ),
            Role.KEY_POINTS: names("lembre-se, importante, ponto-chave, pontos-chave"),
        }
    ),
    unit_words=words(
        """unidade unidades lição licao lições aula aulas semana semanas módulo modulo módulos capítulo capitulo
        capítulos parte partes tema tópico topico dia sessão sessao bloco episódio episodio seção secção secao cap
        mod"""
    ),
    stopwords=words(
        """de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu
        sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos
        são pode"""
    ),
    notes_words=words("notas apontamentos anotações"),
    navigation=words("voltar próximo próxima anterior início índice topo continuar avançar"),
    admin_labels=frozenset(
        names(
            """duração, tempo estimado, tempo, autor, autora, autores, data, última atualização, atualizado, docente,
            professor, professora, versão, nível, dificuldade, créditos, pré-requisitos, categoria, licença, sala,
            contato, prazo, data de entrega"""
        )
    ),
    not_units=frozenset(
        names(
            """índice, indice, sumário, sumario, início, inicio, licença, instalação, calendário, cronograma,
            programa, ementa, avisos, contato, docentes, professores, referências, referencias, bibliografia,
            recursos, links, modelos, modelo, avaliação, arquivos, dados, figuras, imagens, slides, créditos,
            agradecimentos, bem-vindo, prefácio"""
        )
    ),
    stale=words("antigo antiga velho velha arquivado obsoleto rascunho cópia copia"),
    tasks=frozenset(
        names(
            """exercícios, exercicios, tarefas, questionário, questionario, gabarito, modelo, entrega, lista de
            exercícios"""
        )
    ),
    numerals=numerals(
        """um/uma/primeiro/primeira dois/duas/segundo/segunda três/terceiro/terceira quatro/quarto/quarta
        cinco/quinto/quinta seis/sexto/sexta sete/sétimo/sétima oito/oitavo/oitava nove/nono/nona dez/décimo/décima
        onze doze"""
    ),
    parts=words("parte partes seção secção secao bloco dia"),
    greetings=names("bem-vindo ao, bem-vindo à, bem-vindos ao, bem-vindos à, bem-vindo a"),
    overviews=frozenset(names("visão geral da aula, roteiro da aula, visão geral")),
    sure=words("pré-requisitos prerrequisitos agradecimentos licença ementa"),
    references={"fig": "Figura", "tbl": "Tabela", "eq": "Equação", "sec": "Seção"},
)
